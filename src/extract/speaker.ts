// Speaker: whose state a speech is made for: "I am happy to be home" after visits to two others.

import type { Reading } from "../grammar";
import { lowerAt } from "../text";

/** A state that the speech hardly names is nobody's home. */
const NAMED = 0.08;

/**
 * The state at home of a speech in the first person about visits to two others: the one of the three that is never a
 * place where something happens. Null where the text is no such speech.
 */
export function speakerOf(
  reading: Reading,
  states: readonly string[],
  shares: ReadonlyMap<string, number>,
): string | null {
  const three = states.filter((state) => (shares.get(state) ?? 0) >= NAMED && state.length === 3).slice(0, 3);
  if (three.length < 3 || !isSpeech(reading)) return null;
  const places = visitsOf(reading);
  const [home, other] = three.filter((state) => !places.has(state));
  return home && !other ? home : null;
}

/** "I" and "my" outside quotation marks. */
function isSpeech({ scan }: Reading): boolean {
  let quoted = false;
  let said = 0;
  for (const token of scan.tokens) {
    if (token.norm === '"') quoted = !quoted;
    else if (!quoted && (token.norm === "I" || token.lower === "my")) said++;
  }
  return said >= 2;
}

/** The states that stand behind "in", "to", "from" somewhere. */
function visitsOf({ scan }: Reading): Set<string> {
  const places = new Set<string>();
  scan.name.forEach((match, at) => {
    if (match?.first !== at || match.entry.kind !== "country") return;
    let before = at - 1;
    while (/^(?:the|both|republic)$/.test(lowerAt(scan.tokens, before))) before--;
    if (/^(?:in|to|from|visit|visited|visiting)$/.test(lowerAt(scan.tokens, before))) places.add(match.entry.id);
  });
  return places;
}
