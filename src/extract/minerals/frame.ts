// Frame: what a document is about: the country of a profile or a speaker, the mineral of a commodity sheet or a section.
import type { MineralKind } from "../facts";
import type { Row } from "./row";

/** What the text has said so far; `openRow`, the claims and `moveOn` move it on. */
export interface Frame {
  /** The country that the whole text is about, or that speaks in it; null where several have a part. */
  topic: string | null;
  /** The country that "we" are, even where it is named but once. */
  speaker: string | null;
  /** The country that "it" and "the country" mean. */
  last: string | null;
  /** The country that the heading above names: "1. Chile". */
  ground: string | null;
  /** The paragraph that named `last`. */
  told: number;
  /** The mineral of a commodity sheet ("COBALT"), else null. */
  sheet: string | null;
  /** The country that "domestic" means: the topic, in a commodity sheet the first that it names. */
  home: string | null;
  /** The minerals that the last claim or heading spoke of. */
  minerals: string[];
  /** What the last claim said of them. */
  kind: MineralKind | null;
  /** The paragraph that said it. */
  paragraph: number;
  /** The mineral that the heading above names. */
  section: string | null;
}

/** Minerals that are many: their sheets speak of the members. */
export const GROUPS = new Set(["rare earths", "platinum group metals", "mineral sands", "gemstones"]);

/** Opens the frame of a document. */
export function frameOf(rows: readonly Row[]): Frame {
  const title = rows.find(({ sentence }) => sentence.zone === "headline") ?? rows[0];
  const named = title ? countriesIn(title) : [];
  const most = mostNamed(rows);
  const sheet = title ? mineralAlone(title) : null;
  const titled = named.length === 1 && (title?.symbols.includes("C") || most === named[0]) ? (named[0] ?? null) : null;
  // a title that names a wider area is not about one country alone
  const only = title?.sentence.zone === "headline" && title.symbols.includes("W") ? null : onlyNamed(rows);
  const topic = titled ?? (sheet === null ? (most ?? only) : null);
  return {
    topic,
    speaker: speakerOf(rows, titled, topic),
    last: topic,
    ground: null,
    told: -1,
    sheet,
    home: topic ?? homeOf(rows),
    minerals: sheet === null ? [] : [sheet],
    kind: null,
    paragraph: -1,
    section: null,
  };
}

/** A sentence that names one mineral alone speaks of it from its first word on. */
export function openRow(frame: Frame, row: Row): void {
  if (!row.symbols.includes("M")) return;
  const spoken = new Set(row.chunks.flatMap(({ symbol, ids }) => (symbol === "M" ? ids : [])));
  if (spoken.size === 1 && frame.sheet === null) frame.minerals = [...spoken];
}

/** The country that a sentence without one speaks of: that of its section, of the text, else of the paragraph so far. */
export const countryAt = (frame: Frame, row: Row): string | null =>
  frame.ground ?? frame.topic ?? (frame.told === row.sentence.paragraph ? frame.last : null);

/** Moves the frame on by one read row: whom does "it" mean after this sentence? */
export function moveOn(frame: Frame, row: Row): void {
  if (row.sentence.zone === "heading" || row.sentence.zone === "headline") {
    // "Mine production: 41,000 tons" stands under the heading of its country
    if (row.symbols.includes(":")) return;
    frame.section = mineralAlone(row);
    if (frame.section !== null) frame.minerals = [frame.section];
    frame.ground = /^#?[.;)]?l?C;?$/.test(row.symbols) ? (countriesIn(row)[0] ?? null) : null;
    if (frame.ground !== null) frame.last = frame.ground;
    return;
  }
  const subject = /(?:^|[^nofbGl])l?C(?!-)/.exec(row.symbols);
  const here = countriesIn(row);
  if (subject || here.length > 0) frame.told = row.sentence.paragraph;
  if (subject) {
    const chunk = row.chunks[subject.index + subject[0].length - 1];
    frame.last = chunk?.ids.length === 1 ? (chunk.ids[0] ?? null) : frame.topic;
  } else if (here.length === 1 && frame.topic === null) frame.last = here[0] ?? null;
  else if (here.length > 1) frame.last = frame.topic;
}

/** The country of the paragraph "Domestic Production and Use". */
function homeOf(rows: readonly Row[]): string | null {
  const domestic = rows.find(({ chunks }) => chunks[0]?.kind === "home")?.sentence.paragraph;
  const named = rows.filter(({ sentence }) => sentence.paragraph === domestic).map(countriesIn);
  return named.find((ids) => ids.length > 0)?.[0] ?? null;
}

/** The only mineral of a short heading: "Coal", "COBALT", "GRAPHITE (NATURAL)". */
function mineralAlone(row: Row): string | null {
  const match = /^[^a-zA-Z]*[jl]?[Mm][wN]?(?:\([^)]*\))?$/.exec(row.symbols);
  const chunk = match && row.chunks.find(({ symbol }) => symbol === "M" || symbol === "m");
  return chunk?.ids.length === 1 ? (chunk.ids[0] ?? null) : null;
}

function countriesIn(row: Row): string[] {
  const ids = new Set<string>();
  for (const { symbol, ids: codes } of row.chunks)
    if (symbol === "C" || symbol === "c") for (const id of codes) ids.add(id);
  return [...ids];
}

/** Whose "we" it is: the country that is named most, a sentence with "we" or "our" counting three times. */
function speakerOf(rows: readonly Row[], titled: string | null, topic: string | null): string | null {
  if (!rows.some(({ chunks }) => chunks.some(({ kind }) => kind === "speaker"))) return null;
  const counts = new Map<string, number>();
  if (titled !== null) counts.set(titled, 1);
  for (const row of rows) {
    const weight = row.chunks.some(({ kind }) => kind === "speaker") ? 3 : 1;
    for (const [at, { symbol, ids }] of row.chunks.entries()) {
      // "we sell to Japan" makes nobody Japanese
      const foreign = /[fGb]$/.test(row.symbols.slice(Math.max(0, at - 2), at).replace(/l$/, ""));
      if (symbol !== "C" && symbol !== "c") continue;
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + (foreign ? 0 : weight));
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : topic;
}

/** The country that most sentences name: in three or more, and twice as many as any other. */
function mostNamed(rows: readonly Row[]): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) for (const id of countriesIn(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** The only country that a text names, and not as what lies elsewhere ("the largest mine outside China"). */
function onlyNamed(rows: readonly Row[]): string | null {
  const ids = new Set(rows.flatMap(countriesIn));
  const beside = rows.some(({ symbols }) => /[fGb]l?[Cc]/.test(symbols));
  return ids.size === 1 && !beside ? ([...ids][0] ?? null) : null;
}
