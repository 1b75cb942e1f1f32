// English: does a text look like English? By the share of its small words.
import type { Token } from "../text";

const SMALL = new Set(
  "the of and to in a is for on with that by as at from was are it be an has have will were this or their its said".split(
    " ",
  ),
);
/** Words looked at, and the least share of small ones among them: English news has 30 to 45 in 100. */
const SAMPLE = 600;
const SHARE = 0.12;

/** False for other languages and for rubbish; true for texts too short to tell. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let small = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    words++;
    if (SMALL.has(token.lower)) small++;
    if (token.lower.charCodeAt(0) > 0x24f) foreign++;
    if (words >= SAMPLE) break;
  }
  if (words === 0) return tokens.length === 0;
  if (foreign > words * 0.3) return false;
  return words < 12 || small >= words * SHARE;
}
