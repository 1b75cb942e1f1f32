// Cabinet: whose cabinet's decisions the text reports, though it may never name its own state.

import type { Reading } from "../grammar";
import { countryOf, NATIONS } from "../grammar/nameWords";
import { lowerAt, normAt } from "../text";

/** What a cabinet is called in one state only. */
const OWN: Record<string, string> = { union: "IND" };

/**
 * The state whose cabinet decides: the one that "Cabinet" is worded with ("the Kenyan Cabinet", "Union Cabinet"), else the
 * one whose cities and provinces the decisions are about; null where no cabinet decides or no state is told.
 */
export function cabinetOf(reading: Reading): string | null {
  const { tokens, name } = reading.scan;
  let decides = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (normAt(tokens, at) !== "Cabinet" || normAt(tokens, at + 1) === "Secretary") continue;
    const before = normAt(tokens, at - 1) === "'s" ? at - 2 : at - 1;
    const owner = name[before]?.entry;
    if (owner && /^(?:country|demonym)$/.test(owner.kind)) return countryOf(owner.id);
    const own = OWN[lowerAt(tokens, at - 1)];
    if (own) return own;
    decides++;
  }
  return decides > 1 ? insideOf(reading) : null;
}

/**
 * The state that the text looks at from inside: it names its cities and provinces, but never the state; else the
 * one of which it names several, and most.
 */
function insideOf({ scan }: Reading): string | null {
  const seen = new Map<string, number>();
  const named = new Set<string>();
  for (let at = 0; at < scan.tokens.length; at++) {
    const match = scan.name[at];
    if (match && match.first !== at) continue;
    const state = match ? countryOf(match.entry.id) : NATIONS.get(lowerAt(scan.tokens, at));
    if (!state) continue;
    // "Exim Bank of India": it names the state, and may be a partner
    if (/^(?:country|demonym|agency)$/.test(match?.entry.kind ?? "")) named.add(state);
    else seen.set(state, (seen.get(state) ?? 0) + 1);
  }
  const ranked = [...seen.entries()].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked.filter(([state]) => !named.has(state));
  if (first) return first[1] > (second?.[1] ?? 0) ? first[0] : null;
  const [most, next] = ranked;
  return most && most[1] > 1 && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}
