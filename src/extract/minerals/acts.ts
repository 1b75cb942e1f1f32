// Acts: verbs that claim, "mines 30% of the world's copper", "tin is dug in Perak", "holds reserves".
import type { MineralKind } from "../facts";
import { type Claim, claim, indexOfList, isThere, pure } from "./claim";
import { isMark, isTerm, isVerb, leadOf, subjectOf } from "./clause";
import { isSaidBehind } from "./ellipses";
import type { Phrase, Term, Verb } from "./phrase";
import type { Row } from "./row";

/** The claims of the verb at phrase `at`. */
export function verbClaims(row: Row, phrases: readonly Phrase[], at: number, verb: Verb): Claim[] {
  if (verb.unreal || verb.denied) return [];
  const kind = (verb.chunk.kind || "reserves") as MineralKind;
  const next = phrases[at + 1];
  switch (verb.main) {
    case "P":
    case "L":
      return made(row, verb.main === "P" ? kind : "reserves", phrases, at, verb);
    case "H":
    case "E": {
      // "copper and zinc are abundant in Peru"
      const found = pure(phrases[subjectOf(phrases, at)]);
      if (verb.main === "E" && found && isTerm(next) && next.land >= 0)
        return [
          claim("reserves", found.minerals, at, "passive", { verb: at, object: subjectOf(phrases, at), told: true }),
        ];
      // "The Mutun deposit contains 40 billion tons of iron ore": a note on the site
      const holder = phrases[subjectOf(phrases, at)];
      const site = isTerm(holder) && holder.named && (holder.site || holder.noun === "deposit");
      return active(row, site ? "deposit" : "reserves", phrases, at);
    }
    case "A":
      return pure(next) ? [claim("production", (next as Term).minerals, at, "verb", { verb: at, object: at + 1 })] : [];
    case "K":
    case "v": {
      // "half of the world's platinum comes from South Africa"
      const subject = subjectOf(phrases, at);
      const term = pure(phrases[subject]);
      const before = isAdverb(row, next) ? at + 1 : at;
      const lead = phrases[before + 1];
      const from = isMark(lead, "nf") && lead.word === "from";
      const comes = verb.main === "K" || /^(?:originat|sourced|obtained|derive)/.test(verb.chunk.word);
      return from && comes && !isSited(phrases, before) && term && term.owner < 0 && !/ing$/.test(verb.chunk.word)
        ? [claim("production", term.minerals, at, "passive", { verb: at, object: subject, told: true })]
        : [];
    }
    // "Chile leads the world, with 5 million tons"
    case "S":
      return isSaidBehind(phrases, at)
        ? []
        : [
            claim("production", [], at, "ellipsis", {
              verb: at,
              object: Math.max(subjectOf(phrases, at), 0),
              told: true,
              bare: true,
            }),
          ];
    case "B":
      return being(row, phrases, at, next);
    default:
      return [];
  }
}

/** "tin is dug in Perak", "also produced was lead", "most is produced by Vietnam", "Peru mines copper". */
function made(row: Row, made: MineralKind, phrases: readonly Phrase[], at: number, verb: Verb): Claim[] {
  // "gold is mined at the Tasiat mine": a note on the site
  if (isSited(phrases, at)) return [];
  const worker = phrases[subjectOf(phrases, at)];
  // "the Nyrstar smelter recovers gallium"
  const sited = isTerm(worker) && worker.site && (worker.named || isNear(phrases, subjectOf(phrases, at)));
  const kind = sited && made === "production" ? "deposit" : made;
  const passive = (minerals: string[], object: number, bare = false) => [
    claim(kind, minerals, at, "passive", { verb: at, object, told: true, bare }),
  ];
  const next = phrases[at + 1];
  const subject = listedSubject(phrases, subjectOf(phrases, at));
  const rest = phrases[subject];
  // "are supplied 98 per cent by China"
  const portion = isTerm(next) && next.share >= 0 && next.heads.length + next.minerals.length === 0;
  const agent = portion ? phrases[at + 2] : next;
  const by = isMark(agent, "f") && agent.word === "by" && isTerm(phrases[portion ? at + 3 : at + 2]);
  if (verb.passive && by && isTerm(rest) && isRest(rest)) return passive([], subject, true);
  // "it is mined in Chile", "they are exported to Pakistan"
  if (verb.passive && verb.main === "P" && isTerm(rest) && isPronoun(row, rest)) return passive([], subject, true);
  const term = pure(rest);
  const finite = verb.passive || (verb.main === "L" && !/(?:ed|found)$/.test(verb.chunk.word));
  if (term && (finite || isReduced(row, phrases, at, subject))) return passive(term.minerals, subject);
  const be = at + 1 + inverted(phrases, at);
  const after = indexOfList(phrases, be + 1);
  const isBe = isVerb(phrases[be]) && (phrases[be] as Verb).main === "B";
  const list = pure(phrases[after]);
  if (subject < 0 && isBe && list) return passive(list.minerals, after);
  // "refines rare earths at its Kalgoorlie plant"
  if (isSited(phrases, indexOfList(phrases, at + 1))) return [];
  return verb.passive || term ? [] : active(row, kind, phrases, at);
}

/** "copper, zinc and many others are found": the minerals that the subject goes on from. */
export function listedSubject(phrases: readonly Phrase[], subject: number): number {
  const term = phrases[subject];
  if (!isTerm(term) || pure(term) || term.heads.length > 0 || term.land >= 0 || term.named) return subject;
  let back = subject - 1;
  while (isMark(phrases[back], ",&")) back--;
  return back < subject - 1 && pure(phrases[back]) && leadOf(phrases, back) === "" ? back : subject;
}

/** "the mine at Kwale". */
function isNear(phrases: readonly Phrase[], at: number): boolean {
  const place = phrases[at + 2];
  return isMark(phrases[at + 1], "n") && isTerm(place) && place.named;
}

/** "it", "they", "these": what was spoken of last. */
const isPronoun = (row: Row, { from, to, noun }: Term) =>
  to === from + 1 && (/^(?:they|these|which)$/.test(noun) || row.chunks[from]?.word === "it");

/** "most of the remaining amount", "the rest". */
const isRest = (term: Term) =>
  /^(?:most|much|all|rest|remainder)$/.test(term.noun) && term.heads.length === 0 && !term.named;

/** "is mined at the Tasiat mine". */
export function isSited(phrases: readonly Phrase[], at: number): boolean {
  const [mark, place] = [phrases[at + 1], phrases[at + 2]];
  if (isMark(mark, "f") && mark.word === "into") return true;
  return (
    isMark(mark, "n") &&
    isTerm(place) &&
    ((mark.word === "at" && (place.named || place.land >= 0)) ||
      (place.land < 0 && /^(?:at|from)$/.test(mark.word) && place.site))
  );
}

/** How many phrases stand between "also produced" and "were". */
function inverted(phrases: readonly Phrase[], at: number): number {
  let gap = 0;
  while (gap < 4 && at + 1 + gap < phrases.length && !isVerb(phrases[at + 1 + gap])) gap++;
  return gap;
}

/** "almost entirely" before "from China". */
const isAdverb = (row: Row, phrase: Phrase | undefined) =>
  isTerm(phrase) && /^j+$/.test(row.symbols.slice(phrase.from, phrase.to));

/** "tin mined in Perak": a participle without "is". */
function isReduced(row: Row, phrases: readonly Phrase[], at: number, subject: number): boolean {
  // "cobalt, mined mostly in the Congo"
  const next = phrases[at + 1];
  const led = isMark(next, "nf") || (isAdverb(row, next) && isMark(phrases[at + 2], "n"));
  const beside = subject === at - 1 || (subject === at - 2 && isMark(phrases[at - 1], ","));
  return beside && led && !/ing$/.test((phrases[at] as Verb).chunk.word);
}

/** "mines copper", "holds a tenth of the world's lithium", "produced 52,000 tons". */
function active(row: Row, kind: MineralKind, phrases: readonly Phrase[], at: number): Claim[] {
  const next = phrases[at + 1];
  const object = indexOfList(phrases, at + 1);
  const list = pure(phrases[object]);
  if (list) return [claim(kind, list.minerals, at, "verb", { verb: at, object, bare: list.minerals.length === 0 })];
  if (!isTerm(next) || next.land >= 0) return [];
  if (isRest(next)) return [claim(kind, [], at, "verb", { verb: at, object: at + 1, bare: true, told: true })];
  const plain =
    next.heads.length === 0 &&
    !next.site &&
    !next.other &&
    /^(?:|.*\w(?:ed|ly)|about|nearly|almost|over|only|just|around)$/.test(next.noun);
  const figure = next.amount >= 0 || (next.share >= 0 && row.symbols.slice(next.from, next.to).includes("W"));
  return plain && figure ? [claim(kind, [], at, "verb", { verb: at, object: at + 1, bare: true })] : [];
}

/** "there is lithium in Nevada", "coal and zinc are plentiful". */
function being(row: Row, phrases: readonly Phrase[], at: number, next: Phrase | undefined): Claim[] {
  const subject = subjectOf(phrases, at);
  const term = phrases[subject];
  const told = pure(next);
  if (told && isThere(phrases, at))
    return [claim("reserves", told.minerals, at, "passive", { verb: at, object: at + 1, told: true })];
  // "gold, coal and tin are the main minerals"
  const chief = isTerm(next) && /^(?:minerals|metals|ores)$/.test(next.noun) && row.symbols[next.from] === "l";
  if (isTerm(term) && pure(term) && chief && !isThere(phrases, at))
    return [claim("reserves", term.minerals, at, "passive", { verb: at, object: subject, told: true })];
  if (
    isTerm(term) &&
    pure(term) &&
    isTerm(next) &&
    /^(?:plentiful|abundant|present|available|common|widespread)$/.test(next.noun)
  )
    return [claim("reserves", term.minerals, at, "passive", { verb: at, object: subject, told: true })];
  return [];
}
