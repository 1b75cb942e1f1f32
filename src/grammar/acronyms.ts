// Acronyms: the letters in brackets behind a name tell how far back it goes: "College of Graduate Studies for Law (CGSL)".
import { normAt, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { Name } from "./names";

const WITHIN = /^(?:of|for|the|and|in|on|to|at|de|&|,|-)$/;
/** The longest rest of a name that an acronym is looked for behind, in tokens. */
const REST = 16;

/** Where a name that begins at `first` ends, when an acronym for all of it stands in brackets behind `end`; else `end`. */
export function endByAcronym(scan: Scan, first: number, end: number, to: number): number {
  const { tokens } = scan;
  let at = end;
  while (at < to && at < end + REST && !scan.taken[at] && goesOn(tokens[at] as Token)) at++;
  const acronym = normAt(tokens, at + 1);
  if (at === end || at + 2 >= to || normAt(tokens, at) !== "(" || !/^[)-]$/.test(normAt(tokens, at + 2))) return end;
  if (!/^[A-Z]{3,8}$/.test(acronym)) return end;
  // "the Mining Institute and the Mongolian Institute of Mining (MIM)": the nearest words that the letters stand for
  for (let start = at - 1; start >= first; start--)
    if (standsFor(tokens, start, at, acronym)) return start === first ? at : end;
  return end;
}

const goesOn = (token: Token) => isCapital(token) || WITHIN.test(token.lower);

/** Do the letters begin words of `[first, last)`, in their order, from a capitalised first one on? */
function standsFor(tokens: readonly Token[], first: number, last: number, acronym: string): boolean {
  if (!isCapital(tokens[first]) || normAt(tokens, first)[0] !== acronym[0]) return false;
  let letter = 0;
  for (let at = first; at < last && letter < acronym.length; at++)
    if (normAt(tokens, at)[0]?.toUpperCase() === acronym[letter]) letter++;
  return letter === acronym.length;
}

/** "the Public Service Commission, PSC,": its initials between commas. */
export function initialled(tokens: readonly Token[], name: Name): void {
  const at = normAt(tokens, name.end - 2) === "," ? name.end - 1 : name.last + 1;
  const initials = tokens.slice(name.first, at - 1).flatMap(({ norm }) => (/^[A-Z]/.test(norm) ? [norm[0]] : []));
  const alias = normAt(tokens, at);
  if (normAt(tokens, at - 1) !== "," || alias.length < 3 || alias !== initials.join("")) return;
  Object.assign(name, { alias, end: at - 1, last: at + 1 });
}
