// Determiners: the words that open a phrase, and those that end one.
import type { InstrumentMention } from "./mention";

type Determiner = InstrumentMention["determiner"];

export const DETERMINERS = new Map<string, Determiner>(
  Object.entries({
    a: "indefinite",
    an: "indefinite",
    another: "indefinite",
    one: "indefinite",
    new: "indefinite",
    separate: "indefinite",
    several: "other",
    various: "other",
    many: "other",
    some: "other",
    other: "other",
    more: "other",
    any: "other",
    such: "other",
    each: "other",
    every: "other",
    all: "other",
    most: "other",
    certain: "other",
    the: "definite",
    said: "definite",
    this: "demonstrative",
    that: "demonstrative",
    these: "demonstrative",
    those: "demonstrative",
    both: "demonstrative",
    its: "possessive",
    their: "possessive",
    our: "possessive",
    his: "possessive",
    her: "possessive",
    my: "possessive",
    no: "negative",
    neither: "negative",
  }),
);

/** What the outer determiner `word` makes of a phrase: "all these" and "no new" are what it says, "the other" is new. */
export function outerOf(inner: Determiner, word: string, next: string): Determiner {
  const kind = DETERMINERS.get(word) ?? inner;
  if (inner === "other" && next === "other") return "indefinite";
  // "its first agreement with Peru": one that is told now
  if (kind === "possessive" && /^(?:new|first|second|third|latest)$/.test(next)) return "indefinite";
  return inner === "none" || word !== "new" ? kind : inner;
}

/** Words that no modifier of a noun is: a phrase ends before them. */
export const STOPS = new Set(
  (
    "of on for in with by to between among as from under at into onto via during after before since until upon about over through against " +
    "and or but nor that which who whose when where while if because is are was were be been being am has have had do does did will would can could may might " +
    "shall should must not also today yesterday we they he she it i you there here including include includes regarding concerning covering per than then so"
  ).split(" "),
);

/** "the agreement", "this deal", "their MOU": one that has been named. */
export const refersBack = ({ determiner }: Pick<InstrumentMention, "determiner">): boolean =>
  determiner === "definite" || determiner === "demonstrative" || determiner === "possessive";
