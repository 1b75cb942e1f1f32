// Grounds: named land that holds minerals, which makes a note on the site and none on the country.
import type { Claim } from "./claim";
import type { Row } from "./row";

const GROUND = new Set(
  "valley district basin belt range mountains mountain hills plateau desert complex trough arc shield field formation craton crater lake salar flat flats island peninsula".split(
    " ",
  ),
);

/** "Ambler Mining District, with large deposits of copper", "Imperial Valley contains lithium": the ground has a name. */
export function siteOf(row: Row, claim: Claim): number | null {
  if (claim.kind !== "reserves" || claim.bare) return null;
  const start = Math.max(0, claim.from - 40);
  const clause = row.symbols.slice(start, claim.from);
  const district =
    /N+D(?:\([^)]*\))?[^;,CIHB]{0,10}$/.exec(clause) ?? /N[Nw]*(?:nl?[Cw]{1,2})?H[^;,CIB]{0,6}$/.exec(clause);
  if (!district || !/[DH]/.test(district[0] + row.symbols.slice(claim.from, claim.from + 1))) return null;
  const name = row.chunks.slice(start + district.index, start + district.index + district[0].search(/[^Nw]|$/));
  return district[0].includes("D") || name.some((chunk) => GROUND.has(chunk.word)) ? start + district.index : null;
}
