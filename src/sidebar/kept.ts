// Kept: the work that is not imported yet, in the frame's store for this window, so that a reload does not lose it.
import { hasImported } from "./payload";
import { type Change, cleared, type State, type Store } from "./state";
import { isSameWork, NO_WORK, type Work, workOf } from "./work";

const KEY = "pactsheet.work";

/** Milliseconds of quiet before the work is kept. */
const PAUSE = 400;

/** Keeps what is in the sidebar now and was not imported: nothing before it, and nothing once it is imported. */
export function keepWork(store: Store): void {
  const place = session();
  if (!place) return;
  let sent = NO_WORK;
  let waiting: number | undefined;
  const keep = () => {
    window.clearTimeout(waiting);
    const state = store.get();
    const articles = state.pile.length > 0 ? state.pile.map((other, at) => (at === state.at ? state : other)) : [state];
    const isUnsent = (article: State) =>
      article.text.trim() !== "" && !(hasImported(article) && (article !== state || isSameWork(article, sent)));
    const unsent = articles.filter(isUnsent);
    const at = Math.max(0, unsent.indexOf(state));
    put(place, unsent.length > 0 ? JSON.stringify({ articles: unsent.map(workOf), at }) : "");
  };
  store.subscribe((state, before) => {
    if (state.outcome !== before.outcome && hasImported(state)) sent = workOf(state);
    if (isSameWork(state, before) && state.outcome === before.outcome && state.pile === before.pile) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(keep, PAUSE);
  });
  window.addEventListener("pagehide", keep);
}

/** The work that was kept, put back; null where there is none. */
export function keptWork(): Change | null {
  try {
    const { articles, at } = JSON.parse(session()?.getItem(KEY) ?? "{}") as { articles?: Work[]; at?: number };
    if (!articles?.every(isWork)) return null;
    return (state) => {
      const pile = articles.map((article) => ({ ...cleared(state), ...workOf(article), broughtBack: true }));
      const place = pile[at ?? 0] ? (at ?? 0) : 0;
      return { ...(pile[place] ?? state), ...(pile.length > 1 ? { pile, at: place } : {}) };
    };
  } catch {
    return null; // not what was kept here: as if nothing had been
  }
}

/** An article with each of its parts of the right kind. */
function isWork(given: unknown): boolean {
  const work = Object(given) as Record<keyof Work, unknown>;
  return (Object.keys(NO_WORK) as (keyof Work)[]).every(
    (part) =>
      typeof work[part] === typeof NO_WORK[part] &&
      Array.isArray(work[part]) === Array.isArray(NO_WORK[part]) &&
      work[part] !== null,
  );
}

/** The store of this window; null where the frame is not allowed one. */
function session(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null; // a frame without an origin of its own, or a browser that forbids it
  }
}

/** Empty words take away what was there. */
function put(place: Storage, words: string): void {
  try {
    place.removeItem(KEY);
    if (words !== "") place.setItem(KEY, words);
  } catch {
    return; // no room: the work stays in the page alone
  }
}
