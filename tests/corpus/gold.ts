// Reads our own test articles: plain text with the right rows below it, as an analyst writes them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Count, Instrument, MineralKind, Sector, Status } from "../../src/extract/facts";

/** An agreement as annotated. `date` is ISO, `countries` ISO 3166-1 alpha-3, `value.amount` in whole units of `value.currency`. */
export interface GoldAgreement {
  evidence: string;
  instrument: Instrument;
  status: Status;
  parties: string[];
  countries: string[];
  sectors: Sector[];
  minerals: string[];
  date: string | null;
  place: string | null;
  value: { amount: number; currency: string } | null;
}

export interface GoldCount {
  count: number;
  bound: Count["bound"];
  instrument: Instrument;
  evidence: string;
}

export interface GoldNote {
  country: string | null;
  mineral: string;
  kind: MineralKind;
  rank: number | null;
  share: number | null;
  amount: string | null;
  evidence: string;
}

/** An annotated article; every `evidence` is a verbatim stretch of `text`. */
export interface GoldArticle {
  id: string;
  source: { published: string | null };
  text: string;
  gold: { agreements: GoldAgreement[]; counts: GoldCount[]; mineral_notes: GoldNote[] };
}

const words = (list: string): Set<string> => new Set(list.split(" "));
const instruments = words(
  "mou agreement treaty contract joint_declaration letter_of_intent protocol plan partnership other",
);
const statuses = words("signed renewed announced planned negotiating ended");
const sectors = words(
  "minerals energy climate infrastructure transport agriculture health education technology digital defence trade " +
    "finance industry culture labour justice development diplomacy",
);
const bounds = words("exact at_least about");
const kinds = words("reserves production supply deposit use");

const divider = "\n=== gold ===\n";
const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Null for "-", which is how the format writes "the text does not say". */
const orNull = (field: string): string | null => (field === "-" ? null : field);
const list = (field: string, separator: string): string[] =>
  field === "-" ? [] : field.split(separator).map((item) => item.trim());

function oneOf<T extends string>(value: string, allowed: Set<string>, what: string): T {
  if (!allowed.has(value)) throw new Error(`${what} "${value}" is none of: ${[...allowed].join(", ")}`);
  return value as T;
}

function matching(value: string, pattern: RegExp, what: string): string {
  if (!pattern.test(value)) throw new Error(`"${value}" is no ${what}`);
  return value;
}

/** The quoted run at the end of a line; `\n` in it stands for a line break of the article. */
function evidenceIn(field: string, text: string): string {
  const quoted = /^"(.+)"$/.exec(field.trim());
  if (!quoted?.[1]) throw new Error('the line must end in its evidence, in straight quotation marks: "..."');
  const evidence = quoted[1].replace(/\\n/g, "\n");
  if (!text.includes(evidence)) throw new Error(`the evidence is not in the text: "${evidence}"`);
  return evidence;
}

/** Splits at bars into exactly `count` fields; the last may hold bars of its own. */
function fieldsOf(line: string, count: number): string[] {
  const parts = line.split("|").map((part) => part.trim());
  if (parts.length < count) throw new Error(`${count} fields between bars are wanted, ${parts.length} found`);
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(" | ")];
}

function agreementOf(line: string, text: string): GoldAgreement {
  const fields = fieldsOf(line, 10) as [string, ...string[]];
  const [instrument, status = "", parties = "", countries = "", sector = "", minerals = "", date = "", place = ""] =
    fields;
  const value = fields[8] ?? "";
  const money = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
  if (value !== "-" && !money) throw new Error(`"${value}" is no value such as: 1500000000 USD`);
  return {
    evidence: evidenceIn(fields[9] ?? "", text),
    instrument: oneOf(instrument, instruments, "the instrument"),
    status: oneOf(status, statuses, "the status"),
    parties: list(parties, " + "),
    countries: list(countries, " ").map((code) => matching(code, /^[A-Z]{3}$/, "ISO 3166-1 alpha-3 code")),
    sectors: list(sector, " ").map((id) => oneOf(id, sectors, "the sector")),
    minerals: list(minerals, ","),
    date: date === "-" ? null : matching(date, isoDate, "date such as 2025-03-12"),
    place: orNull(place),
    value: money ? { amount: Number(money[1]), currency: money[2] ?? "" } : null,
  };
}

function countOf(line: string, text: string): GoldCount {
  const parts = /^(\d+) (\S+) (\S+) (".*")$/.exec(line);
  if (!parts) throw new Error('a count reads: 11 exact mou "evidence"');
  return {
    count: Number(parts[1]),
    bound: oneOf(parts[2] ?? "", bounds, "the bound"),
    instrument: oneOf(parts[3] ?? "", instruments, "the instrument"),
    evidence: evidenceIn(parts[4] ?? "", text),
  };
}

/** The value of a field that begins with its own name: "rank 2", "share -". */
function labelled(field: string, label: string): string | null {
  if (!field.startsWith(`${label} `)) throw new Error(`"${field}" should begin with "${label} "`);
  return orNull(field.slice(label.length + 1));
}

function noteOf(line: string, text: string): GoldNote {
  const [country, mineral, kind, rank, share, amount, evidence] = fieldsOf(line, 7) as [string, ...string[]];
  const number = (field: string | null): number | null =>
    field === null ? null : Number(matching(field, /^\d+(\.\d+)?$/, "number"));
  return {
    country: country === "-" ? null : matching(country, /^[A-Z]{3}$/, "ISO 3166-1 alpha-3 code"),
    mineral: mineral ?? "",
    kind: oneOf(kind ?? "", kinds, "the kind"),
    rank: number(labelled(rank ?? "", "rank")),
    share: number(labelled(share ?? "", "share")),
    amount: labelled(amount ?? "", "amount"),
    evidence: evidenceIn(evidence ?? "", text),
  };
}

/**
 * Reads one article file: the text, the line `=== gold ===`, then one row a line (README.md beside this file shows the format).
 * `name` is the file's name, used for the id and in errors.
 * Throws an error that names file and line for a line it cannot read and for evidence that is not in the text.
 */
export function parseGold(name: string, file: string): GoldArticle {
  const source = file.replace(/\r\n?/g, "\n");
  const at = source.indexOf(divider);
  if (at < 0) throw new Error(`${name}: no line "=== gold ===" between the text and its rows`);
  const text = source.slice(0, at).trimEnd();
  const article: GoldArticle = {
    id: name.replace(/\.txt$/, ""),
    source: { published: null },
    text,
    gold: { agreements: [], counts: [], mineral_notes: [] },
  };
  const firstLine = source.slice(0, at + divider.length).split("\n").length;
  source
    .slice(at + divider.length)
    .split("\n")
    .forEach((line, index) => {
      if (!line.trim() || line.startsWith("#")) return;
      try {
        readRow(line, article);
      } catch (error) {
        throw new Error(`${name}:${firstLine + index}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  return article;
}

function readRow(line: string, article: GoldArticle): void {
  const row = /^(\w+): (.*)$/.exec(line.trim());
  const rest = row?.[2]?.trim() ?? "";
  const { agreements, counts, mineral_notes } = article.gold;
  if (row?.[1] === "published") article.source.published = rest === "-" ? null : matching(rest, isoDate, "date");
  else if (row?.[1] === "agreement") agreements.push(agreementOf(rest, article.text));
  else if (row?.[1] === "count") counts.push(countOf(rest, article.text));
  else if (row?.[1] === "note") mineral_notes.push(noteOf(rest, article.text));
  else throw new Error("a row begins with published:, agreement:, count: or note:");
}

/** All articles of a folder of `.txt` files, sorted by name. */
export function readArticles(folder: string): GoldArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => parseGold(name, readFileSync(join(folder, name), "utf8")));
}
