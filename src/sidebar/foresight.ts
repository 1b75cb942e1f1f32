// Foresight: says above the import button what is in the sheet already and what importing would change there.
import type { Bridge } from "./bridge";
import { byId } from "./element";
import { explain } from "./explain";
import { foresightNow, payload } from "./payload";
import { foreseen, type State, type Store } from "./state";
import { isSameWork, workOf } from "./work";

/** Milliseconds of quiet before the sheet is asked. */
const PAUSE = 800;

/** Asks after each change that an import would send, one call at a time; the page is never held up and nothing is locked. */
export function lookAhead(store: Store, bridge: Bridge): void {
  const line = byId("foresight", HTMLElement);
  const button = byId("import", HTMLButtonElement);
  /** The request that was asked last, or imported: it need not be asked again. */
  let settled = "";
  let busy = false;
  let waiting: number | undefined;

  const look = async () => {
    const state = store.get();
    const parcel = state.busy === null ? payload(state) : null;
    const request = JSON.stringify(parcel);
    if (busy || parcel === null || request === settled) return;
    busy = true;
    settled = request;
    const work = workOf(state);
    try {
      store.apply(foreseen(work, await bridge.foresee(parcel)));
    } catch (error) {
      store.apply(foreseen(work, explain(error)));
    }
    busy = false;
    if (!isSameWork(work, store.get())) soon();
  };
  const soon = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(look, PAUSE);
  };

  store.subscribe((state, before) => {
    const { reading, settings, outcome, foresight } = state;
    if (outcome !== before.outcome) settled = outcome?.undone === null ? JSON.stringify(payload(state)) : "";
    const asks = reading !== before.reading || settings !== before.settings || outcome !== before.outcome;
    if (asks || !isSameWork(state, before)) soon();
    const told = words(state);
    if (line.textContent !== told) line.textContent = told;
    button.setAttribute("aria-describedby", told === "" ? "import-reason" : line.id);
    line.classList.toggle("failed", told !== "" && foresight !== null && "message" in foresight.seen);
  });
}

/** Empty where the article is new, or nothing is known of it. */
function words(state: State): string {
  const { foresight } = state;
  if (foresight === null || foresight.of.text !== state.text) return "";
  const { seen } = foresight;
  if ("message" in seen && state.problem?.message === seen.message) return "";
  if ("message" in seen)
    return `Whether it is imported already could not be seen: ${seen.message} ${seen.remedy}`.trim();
  if (seen.where === "") return "";
  return `${seen.where} ${foresightNow(state) ? seen.what : "Looking what would change\u2026"}`.trim();
}
