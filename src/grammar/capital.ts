// Capital: does a word open with one?
import type { Token } from "../text";

/** "Ministry", "iPhone" no, "3M" no; false where there is no token. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && token.norm.charCodeAt(0) !== token.lower.charCodeAt(0);
}
