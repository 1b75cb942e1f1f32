// Apposition: what stands beside a name and tells its country: "French miner X", "Houston-based X", "X, a leading Chinese refiner,".
import { lowerAt, normAt, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { countryOf } from "./nameWords";

const PLACE = /^(?:country|demonym|city|capital|region)$/;
const SEATED = /^(?:based|headquartered|listed|registered|owned|backed|incorporated)$/;

/** Gives a mention without a country the one that the words beside it tell. */
export function describe(scan: Scan, mention: PartyMention, from: number, to: number): void {
  if (mention.country || mention.kind === "group" || mention.kind === "state" || mention.kind === "person") return;
  mention.country = after(scan, mention, to) ?? before(scan, mention, from);
}

/** "X, a Lagos-based lender,", "X, the Chinese refiner". */
function after(scan: Scan, mention: PartyMention, to: number): string | null {
  const { tokens } = scan;
  const comma = mention.last;
  if (normAt(tokens, comma) !== "," || !/^(?:a|an|the|one)$/.test(lowerAt(tokens, comma + 1))) return null;
  for (let at = comma + 2; at < Math.min(to, comma + 12); at++) {
    const match = scan.name[at];
    if (/^[,$]$/.test(normAt(tokens, at)) || tokens[at]?.kind === "number" || scan.act[at] || scan.instrument[at])
      return null;
    // "a subsidiary of Iluka Resources of Australia": another firm's country
    if (!match && isCapital(tokens[at])) return null;
    if (!match || !PLACE.test(match.entry.kind)) continue;
    const above = /^(?:under|of)$/.test(lowerAt(tokens, at - 1)) && scan.head[match.last + 1] !== null;
    if (
      normAt(tokens, match.last) === "'s" &&
      !above &&
      !/^(?:largest|biggest|leading|main|national|state)/.test(lowerAt(tokens, match.last + 1))
    )
      return null;
    return countryOf(match.entry.id);
  }
  return null;
}

/** "state-owned Chinese refiner X", "Seattle-based port operator X", "Kazakhstan's national railway company X". */
function before(scan: Scan, mention: PartyMention, from: number): string | null {
  const { tokens } = scan;
  for (let at = mention.first - 1; at >= from && at > mention.first - 10; at--) {
    const token = tokens[at] as Token;
    const match = scan.name[at];
    if (match && PLACE.test(match.entry.kind)) {
      const next = tokens[match.last];
      const seated = next?.norm === "-" && SEATED.test(lowerAt(tokens, match.last + 1));
      const described =
        scan.firm[mention.first - 1] !== null && (next?.norm === "'s" || match.entry.kind === "country");
      return match.entry.kind === "demonym" || seated || described ? countryOf(match.entry.id) : null;
    }
    if (token.norm === "'s") continue;
    // "Royal Jordanian Airlines purchased six Boeing": the demonym stands in another name
    if (isCapital(token)) return null;
    if (token.kind === "mark" && token.norm !== "-" && token.norm !== "/") return null;
    if (scan.act[at] && !/^(?:listed|owned|based|backed|led)$/.test(token.lower)) return null;
    if (scan.taken[at] || /^(?:of|in|with|and|by|for|to|on|from|the|between|a|an|said|says)$/.test(token.lower))
      return null;
  }
  return null;
}
