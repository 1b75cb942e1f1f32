// Series: countries, or minerals of one country, each with a figure of its own.
import type { MineralKind } from "../facts";
import { pure } from "./claim";
import { isMark, isTerm, isVerb, leadOf } from "./clause";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import type { Phrase, Term } from "./phrase";
import type { Row } from "./row";

interface Pair {
  name: Term;
  figure: Term;
}

/** "distributed as follows: Bolivia, 23 million tons; Argentina, 22 million tons"; "gypsum, 35,000 tons; and antimony, 2,000 tons". */
export function seriesOf(row: Row, phrases: readonly Phrase[], frame: Frame, holder: string | null): Draft[] {
  const located = locatedIn(row, phrases, frame);
  const kind = kindOf(phrases) ?? (frame.paragraph === row.sentence.paragraph ? frame.kind : null);
  if (kind === null) return located;
  const drafts: Draft[] = [];
  const pairs = pairsOf(row, phrases);
  const lands = pairs.filter(({ name }) => name.land >= 0);
  if (
    (lands.length > 1 || isNext(phrases, lands[0]) || lands.some(({ name }) => shared(row, name))) &&
    frame.minerals.length === 1
  )
    for (const pair of lands) {
      const chunk = row.chunks[pair.name.land];
      for (const [index, country] of (chunk?.ids ?? []).entries())
        drafts.push({
          ...draftOf(row, pair, kind),
          country,
          minerals: frame.minerals,
          share: chunk?.shares[index] ?? draftOf(row, pair, kind).share,
        });
    }
  const country = holder ?? frame.topic;
  const minerals = pairs.filter(({ name }) => name.land < 0);
  if (country !== null && kindOf(phrases) !== null)
    for (const pair of minerals) drafts.push({ ...draftOf(row, pair, kind), country, minerals: pair.name.minerals });
  return [...located, ...drafts];
}

const shared = (row: Row, name: Term) =>
  (row.chunks[name.land]?.shares.filter((share) => share !== null).length ?? 0) > 1;

function draftOf(row: Row, { name, figure }: Pair, kind: MineralKind): Omit<Draft, "country" | "minerals"> {
  const quantity = figure.amount >= 0 ? (row.chunks[figure.amount] ?? null) : null;
  const share = figure.share >= 0 && kind !== "supply" ? (row.chunks[figure.share]?.quantity?.value ?? null) : null;
  return { kind, rank: null, share, amount: quantity, from: name.from, to: Math.max(name.to, figure.to) };
}

/** "Argentina follows with 22 million tons", "Russia was next at 19,500 tons". */
function isNext(phrases: readonly Phrase[], pair: Pair | undefined): boolean {
  const verb = phrases[(pair ? phrases.indexOf(pair.name) : -2) + 1];
  if (!pair || pair.figure.amount < 0 || !isVerb(verb)) return false;
  return /^(?:follows|followed|ranks|comes|came|is|was)$/.test(verb.chunk.word);
}

/** A country, or a mineral and a comma, and the figure that stands behind it before the next one. */
function pairsOf(row: Row, phrases: readonly Phrase[]): Pair[] {
  const placed = placedFigures(row, phrases);
  if (placed.length > 1 && placed.some(({ figure }) => figure.amount >= 0 || figure.share >= 0)) return placed;
  const pairs: Pair[] = [];
  for (const [at, phrase] of phrases.entries()) {
    if (isTerm(phrase) && pure(phrase) && isMark(phrases[at - 1], ";,&") && isMark(phrases[at + 1], ",:")) {
      const figure = phrases[at + 2];
      const told = isTerm(figure) && (figure.amount >= 0 || figure.share >= 0) && /^(?:|each)$/.test(figure.noun);
      if (isTerm(figure) && told && !pure(figure)) pairs.push({ name: phrase, figure });
    }
    if (!isTerm(phrase) || phrase.land < 0 || row.symbols[phrase.land] !== "C") continue;
    if ((row.chunks[phrase.land]?.shares ?? []).some((share) => share !== null)) {
      pairs.push({ name: phrase, figure: phrase });
      continue;
    }
    for (let next = at + 1; next < phrases.length && next - at < 6; next++) {
      const figure = phrases[next];
      if (isMark(figure, ";")) break;
      if (!isTerm(figure)) continue;
      const plain = figure.heads.length + figure.minerals.length === 0 && figure.land < 0;
      // "... 19,500 tons, followed by South Africa at 8,584"
      const bare = pairs.length > 0 && /^[jl]*#$/.test(row.symbols.slice(figure.from, figure.to));
      if (plain && (figure.amount >= 0 || figure.share >= 0 || bare)) pairs.push({ name: phrase, figure });
      // "Russia was next at 19,500 tons"
      else if (plain && !figure.named) continue;
      break;
    }
  }
  return pairs;
}

/** "16 million tons in Brazil and 1.6 million in Canada": figures before their countries. */
function placedFigures(row: Row, phrases: readonly Phrase[]): Pair[] {
  return phrases.flatMap((name, at) => {
    const figure = phrases[at - 2];
    if (!isTerm(name) || name.land < 0 || leadOf(phrases, at) !== "n" || !isTerm(figure)) return [];
    const bare = /^[jl]*[Q%#]w?$/.test(row.symbols.slice(figure.from, figure.to));
    return bare ? [{ name, figure }] : [];
  });
}

/** What the figures count: the last measure or act before the first of them. */
function kindOf(phrases: readonly Phrase[]): MineralKind | null {
  for (const phrase of phrases) {
    if (isTerm(phrase) && phrase.heads.length > 0) {
      const kind = phrase.heads[0]?.kind ?? "none";
      return kind === "none" || kind === "" ? null : (kind as MineralKind);
    }
    if (isVerb(phrase) && phrase.main === "P") return phrase.chunk.kind as MineralKind;
  }
  return null;
}

/** "they are mostly located in China, Canada and Russia". */
function locatedIn(row: Row, phrases: readonly Phrase[], frame: Frame): Draft[] {
  if (frame.minerals.length !== 1) return [];
  for (const [at, verb] of phrases.entries()) {
    const place = phrases[at + 2];
    if (!isVerb(verb) || !verb.passive || !isTerm(place) || place.land < 0 || leadOf(phrases, at + 2) !== "n") continue;
    const before = phrases[at - 1];
    const they =
      (isTerm(before) && /^(?:they|these)$/.test(before.noun)) || (isMark(before, "t") && before.word === "which");
    // "known reserves are mainly located in China and Peru"
    const own = isTerm(before) && before.minerals.length === 0 && before.heads[0]?.kind === "reserves" && !before.other;
    const heads = phrases.slice(0, at).flatMap((phrase) => (isTerm(phrase) ? phrase.heads : []));
    if (!(they || own) || heads[heads.length - 1]?.kind !== "reserves") continue;
    return (row.chunks[place.land]?.ids ?? []).map((country) => ({
      country,
      minerals: frame.minerals,
      kind: "reserves" as const,
      rank: null,
      share: null,
      amount: null,
      from: (before as Phrase).from,
      to: place.to,
    }));
  }
  return [];
}
