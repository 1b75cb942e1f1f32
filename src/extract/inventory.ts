// Inventory: "the memoranda include A, B and C": what a total is made of, told without a noun for each member.
import type { Reading } from "../grammar";
import { lowerAt, normAt, type Token } from "../text";
import type { Material } from "./candidate";
import { split } from "./enumerate";

/** The members of a total as token ranges, left to right. */
export interface Inventory {
  /** Token of the verb that lists: names behind it belong to members. */
  verb: number;
  /** Members that name no instrument of their own ("the establishment of a council"); the others are judged by themselves. */
  bare: [number, number][];
}

/** Their object is a list of instruments. */
const CONTAINS = /^(?:includes?|included|comprises?|comprised|encompass|encompasses|encompassed|encompassing)$/;
/** Their object is a list of instruments where it has as many members as the total. */
const TREATS = /^(?:cover|covers|covered|covering|concern|concerned|concerning|were|are)$/;
/** What may stand between the total and that verb, beside names: "signed between the two sides during the visit". */
const BETWEEN =
  /^(?:that|which|were|are|was|been|have|had|signed|inked|exchanged|concluded|finali[sz]ed|reached|between|by|during|at|in|on|the|and|two|today|yesterday|visit|summit|ceremony|occasion|of|sides|countries|nations|also|[()'-]|'s)$/;
/** A noun before the total that is itself what includes: "areas of the agreements include". */
const OWNED = /^(?:of|in|under|for|with|to|from|on|by)$/;

/** The members that a plural's own clause lists; null where it lists none. `number` is how many there are, where told. */
export function inventoryOf(reading: Reading, { view, mention }: Material, number: number | null): Inventory | null {
  const { tokens } = reading.scan;
  if (mention.weak || view.sentence.zone === "headline" || view.sentence.zone === "heading") return null;
  if (OWNED.test(lowerAt(tokens, mention.first - 1))) return null;
  const verb = verbAfter(reading, mention.last, view.sentence.last);
  if (verb < 0 || view.instruments.some(({ first, plural }) => plural && first >= mention.last && first < verb))
    return null;
  const end = endOf(tokens, verb + 1, view.sentence.last);
  const members = split(tokens, verb + 1, end).filter(([from]) => !/^(?:among|others)$/.test(lowerAt(tokens, from)));
  if (members.length < 2 || (number !== null && members.length > number)) return null;
  const bare = members.filter(
    ([from, to]) =>
      !view.instruments.some(
        ({ first, weak, plural }) => !weak && !plural && first >= from && first < Math.min(to, from + 6),
      ),
  );
  const led = bare.length < members.length;
  const contains = CONTAINS.test(lowerAt(tokens, verb)) || isSigned(tokens, mention.last, verb);
  if (!contains && members.length !== number && !(led && normAt(tokens, verb) === ":")) return null;
  return { verb, bare };
}

/** The verb that lists, not far behind the total; -1 where none stands there. */
function verbAfter({ scan }: Reading, from: number, to: number): number {
  let bare = true;
  for (let at = from; at < to && at < from + 24; at++) {
    const token = scan.tokens[at] as Token;
    if (token.norm === ":") return at;
    if (!bare) continue;
    if (CONTAINS.test(token.lower)) return at;
    if (TREATS.test(token.lower) && !DONE.test(lowerAt(scan.tokens, at + 1))) return at;
    bare = token.norm !== token.lower || BETWEEN.test(token.lower);
  }
  return -1;
}

/** "the memoranda that were signed are A and B": the verb says what they are. */
function isSigned(tokens: readonly Token[], from: number, verb: number): boolean {
  const copula = /^(?:were|are)$/.test(lowerAt(tokens, verb));
  return copula && tokens.slice(from, verb).some(({ lower }) => /^(?:signed|inked|exchanged|concluded)$/.test(lower));
}

/** "were signed", "are to be": no list follows. */
const DONE = /^(?:signed|inked|exchanged|concluded|reached|finali[sz]ed|to|not|in|on|by|also)$/;

/** Where the list stops: at an attribution, or a clause of its own. */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.norm === "." || token.norm === ":") return at;
    if (token.norm === "," && /^(?:which|according|he|she|said|it)$/.test(lowerAt(tokens, at + 1))) return at;
  }
  return to;
}
