// Clause: who does what a verb says, and which verb governs a term.
import type { Mark, Phrase, Term, Verb } from "./phrase";

export const isTerm = (phrase: Phrase | undefined): phrase is Term => phrase?.is === "term";
export const isVerb = (phrase: Phrase | undefined): phrase is Verb => phrase?.is === "verb";
export const isMark = (phrase: Phrase | undefined, symbols: string): phrase is Mark =>
  phrase?.is === "mark" && symbols.includes(phrase.symbol);

/** How many phrases a walk goes at most: farther words decide nothing, and long sentences stay cheap. */
export const REACH = 40;

/** Prepositions: "in", "to", "with", "after", "of", "as", "followed by". */
export const LEADS = "nfGboy";

/** Nouns that stand for the country that owns them, land among them. */
const NEUTRAL = new Set(
  "provinces province region regions state states territory economy government soil subsoil sector industry mines miners mine plants companies producers smelters refineries deposits east west triangle part parts half north south people subsurface share beach beaches shores sands rocks waters rivers".split(
    " ",
  ),
);
/** Land of the country that is spoken of. */
const LAND = new Set(
  "plateau complex flat flats desert basin highlands highland mountains coast hills hill valley belt seabed floor island islands area interior soil region province north south east west southeast northeast southwest northwest south-west north-east north-west south-east centre center lowlands lake swamps country nation republic kingdom deposit deposits".split(
    " ",
  ),
);

/** The preposition that leads the term at `at` in, "" for none. */
export function leadOf(phrases: readonly Phrase[], at: number): string {
  const before = phrases[at - 1];
  // "as it has coal"
  const opens = isMark(before, "f") && before.word === "as" && isVerb(phrases[at + 1]);
  return isMark(before, LEADS) && !opens ? before.symbol : "";
}

/** A clause begins behind: ";", "while", a label's ":". */
export function isBoundary(phrase: Phrase | undefined): boolean {
  if (phrase?.is !== "mark") return false;
  return (
    /[;:]/.test(phrase.symbol) ||
    (phrase.symbol === "t" && /^(?:while|whereas|when|where|although|though)$/.test(phrase.word))
  );
}

/** Index of the term that is subject of the verb at `verb`; -1 where the clause has none. */
export function subjectOf(phrases: readonly Phrase[], verb: number): number {
  let at = verb - 1;
  const before = phrases[at];
  const gerund = /ing$/.test((phrases[verb] as Verb).chunk.word);
  // "with Brazil and Canada also producing tin"
  if (gerund && isTerm(before) && before.land >= 0 && leadOf(phrases, at) === "G") return at;
  if (isMark(before, "&") || (isMark(before, ",:") && gerund)) return earlier(phrases, at);
  if (isMark(before, ",")) {
    // "some countries in Europe, such as Serbia, have"
    const listed = phrases[at - 1];
    if (isTerm(listed) && listed.land >= 0 && /^(?:as|including)$/.test(listed.noun)) return at - 1;
    const open = asideStart(phrases, at);
    if (open < 0) return earlier(phrases, at);
    at = open - 1;
  }
  if (isMark(phrases[at], "t") && !isBoundary(phrases[at])) {
    at--;
    if (isMark(phrases[at], ",")) at--;
    // "one of the few countries in the world that mine tin"
    const [scope, one] = [phrases[at], phrases[at - 2]];
    const isScope = leadOf(phrases, at) === "n" && isTerm(scope) && scope.noun === "" && isTerm(one);
    if (isScope && /^(?:one|countr(?:y|ies)|nations?)$/.test(one.noun)) at -= 2;
    const antecedent = phrases[at];
    if (!isTerm(antecedent)) return -1;
    // "the Ambler district in Alaska, which holds"
    for (let back = at; antecedent.land >= 0 && back > at - 6; back--) {
      const ground = phrases[back];
      if (isTerm(ground) && ground.named && ground.site) return back;
      if (!ground || (isVerb(ground) && ground.main !== "L")) break;
    }
    // "Zambia is a producer of copper that exported": the antecedent is the country
    const be = phrases[at - 1];
    const isAgent =
      antecedent.heads.some(({ symbol }) => symbol === "a") || /^(?:one|country|nation)$/.test(antecedent.noun);
    const isHeld = antecedent.land < 0 && !antecedent.named && antecedent.minerals.length === 0;
    return isVerb(be) && ((isAgent && be.main === "B") || (isHeld && be.main === "H"))
      ? subjectOf(phrases, at - 1)
      : at;
  }
  return termBefore(phrases, at);
}

/** The last term at or before `at` that no preposition leads in. */
function termBefore(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (at >= 0 && from - at < REACH && !isBoundary(phrases[at])) {
    const phrase = phrases[at];
    if (isTerm(phrase)) {
      if (leadOf(phrases, at) === "") return at;
      at -= 2;
    } else if (isVerb(phrase) || isMark(phrase, "&")) return -1;
    else at--;
  }
  return -1;
}

/** "Chile, the top producer, holds": index of the comma that opens the aside which closes at `close`, -1 for none. */
function asideStart(phrases: readonly Phrase[], close: number): number {
  for (let at = close - 1; at > 0 && close - at < 12; at--) {
    const phrase = phrases[at];
    if (isBoundary(phrase)) return -1;
    // "the smelter in Clarksville, Tennessee, recovers"
    if (isMark(phrase, ",") && isTerm(phrases[at - 1])) return /^n?$/.test(leadOf(phrases, at - 1)) ? at : -1;
    if (isMark(phrase, ",")) return -1;
  }
  return -1;
}

/** The subject of the verb that a coordinated or participial one leans on. */
function earlier(phrases: readonly Phrase[], from: number): number {
  for (let at = from - 1; at >= 0 && from - at < REACH; at--) {
    if (isBoundary(phrases[at]) && !isMark(phrases[at], "t")) return -1;
    const verb = phrases[at];
    // "80% of the tungsten mined, and had": the participle has another subject
    const isObject = isVerb(verb) && isParticiple(verb) && isTerm(phrases[at - 1]) && governorOf(phrases, at - 1) >= 0;
    if (isVerb(verb) && !isObject) return subjectOf(phrases, at);
  }
  return termBefore(phrases, from - 1);
}

/** Index of the verb whose subject the term at `at` is, -1 where it is none's. */
export function verbOf(phrases: readonly Phrase[], at: number): number {
  if (leadOf(phrases, at) !== "") return -1;
  // "gold deposits and silver deposits were found"
  const joined = phrases[at + 2];
  const isComplement = isVerb(phrases[at - 1]);
  if (!isComplement && isMark(phrases[at + 1], "&") && isTerm(joined) && joined.heads.length > 0)
    return verbOf(phrases, at + 2);
  for (let next = at + 1; next < phrases.length && next - at < 12; next++) {
    const phrase = phrases[next];
    if (isBoundary(phrase) || isMark(phrase, "t")) return -1;
    if (isVerb(phrase) && /ing$/.test(phrase.chunk.word) && !phrase.passive && phrase.to - phrase.from === 1) continue;
    // "deposits of rutile used in paint": a participle, where another verb governs the term
    if (isVerb(phrase) && isParticiple(phrase) && next === at + 1 && governorOf(phrases, at) >= 0) continue;
    // "provided half of the supply to meet demand"
    if (isVerb(phrase) && phrase.infinitive && isComplement) return -1;
    if (isVerb(phrase)) return subjectOf(phrases, next) === at ? next : -1;
  }
  return -1;
}

const isParticiple = (verb: Verb) => !verb.passive && /(?:ed|ing|found|held)$/.test(verb.chunk.word);

/** Index of the verb that governs the term at `at` as its object or complement, -1 for none. */
export function governorOf(phrases: readonly Phrase[], at: number): number {
  for (let back = at - 1; back >= 0 && at - back < REACH; back--) {
    if (isMark(phrases[back], ";:") || isBoundary(phrases[back])) return -1;
    if (isVerb(phrases[back])) return back;
  }
  return -1;
}

/** What a term that acts stands for: its country, land of the country spoken of, or nobody's. */
export function actorOf(term: Term): number | "land" | "other" {
  if (term.land >= 0) return term.land;
  if (term.owner >= 0 && (NEUTRAL.has(term.noun) || LAND.has(term.noun))) return term.owner;
  if (term.named && /^(?:complex|deposits?)$/.test(term.noun)) return "other";
  if ((LAND.has(term.noun) || (NEUTRAL.has(term.noun) && !term.named)) && term.minerals.length === 0) return "land";
  return "other";
}
