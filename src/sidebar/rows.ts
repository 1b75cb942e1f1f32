// The rows of the preview: what the engine read, with what the analyst corrected, added, merged and split.
import type { ImportRequest } from "../addon/bridge";
import { isBelow } from "../addon/tracker/settings";
import type { Agreement, Party, Sector } from "../extract/facts";
import type { State } from "./state";
import type { Correction } from "./work";

export interface Row {
  /** As the engine read it; null for a row of the analyst's own. */
  read: Agreement | null;
  now: Agreement;
  /** How it came about where it was not read as one; else empty. */
  remark: string;
}

/** In the order of the article: the analyst's own rows stand behind those that start before them. */
export function rowsOf({ reading, own, merged, corrections }: State): Row[] {
  const rows: Row[] = (reading?.facts.agreements ?? []).map((read) => ({ read, now: read, remark: "" }));
  for (const { agreement, remark } of own) {
    const before = rows.map(({ now }) => now.evidence.start <= agreement.evidence.start).lastIndexOf(true);
    rows.splice(before + 1, 0, { read: null, now: agreement, remark });
  }
  const present = new Set(rows.map(({ now }) => now.id));
  const goneInto = ({ now }: Row) => (present.has(merged[now.id] ?? "") ? merged[now.id] : undefined);
  return rows
    .filter((row) => goneInto(row) === undefined)
    .map((row) => rows.filter((other) => goneInto(other) === row.now.id).reduce(joined, row))
    .map((row) => ({ ...row, now: correct(row.now, corrections[row.now.id]) }));
}

/** A corrected sector takes the main one's place; the others stay. The id stays, so that a second import finds the row. */
export function correct(agreement: Agreement, correction: Correction = {}): Agreement {
  const { instrument, status, sector, others, parties, date } = correction;
  const [main, ...rest] = agreement.sectors;
  const day = date === undefined ? agreement.date : date;
  return {
    ...agreement,
    instrument: instrument ?? agreement.instrument,
    status: status ?? agreement.status,
    sectors: distinct<Sector>([sector ?? main, ...(others ?? rest)]),
    parties: parties ?? agreement.parties,
    countries: parties ? countriesOf(agreement, parties) : agreement.countries,
    date: day,
    datePrecision: day ? "day" : null,
  };
}

/** Those of the parties, and those that the text tells beside them. */
function countriesOf(agreement: Agreement, parties: readonly Party[]): string[] {
  const own = agreement.parties.map(({ country }) => country);
  const beside = agreement.countries.filter((country) => !own.includes(country));
  return distinct([...parties.map(({ country }) => country ?? undefined), ...beside]);
}

/** One row of two: what the first does not say is the second's. */
function joined(row: Row, other: Row): Row {
  const [one, two] = [row.now, other.now];
  const names = one.parties.map(({ name }) => name);
  return {
    read: row.read,
    now: {
      ...one,
      title: one.title || two.title,
      parties: [...one.parties, ...two.parties.filter(({ name }) => !names.includes(name))],
      countries: distinct([...one.countries, ...two.countries]),
      sectors: distinct([...one.sectors, ...two.sectors]),
      minerals: distinct([...one.minerals, ...two.minerals]),
      date: one.date ?? two.date,
      datePrecision: one.datePrecision ?? two.datePrecision,
      place: one.place ?? two.place,
      value: one.value ?? two.value,
    },
    remark: [row.remark, `Merged with: ${two.evidence.quote}`].filter((part) => part !== "").join("\n"),
  };
}

/** What of a row can be corrected, as text that tells two values apart. */
function corrigible({ instrument, status, sectors, parties, date }: Agreement): string {
  return JSON.stringify([instrument, status, sectors, parties.map(({ name }) => name), date]);
}

export function isCorrected({ read, now, remark }: Row): boolean {
  return read === null || remark !== "" || corrigible(read) !== corrigible(now);
}

/** Whether the settings leave the row out until it is ticked. */
export function isUnder({ settings }: State, { read }: Row): boolean {
  return read !== null && isBelow(read.confidence, settings);
}

export function isLeftOut(state: State, row: Row): boolean {
  return state.leftOut[row.now.id] ?? isUnder(state, row);
}

/** What an import tells of the rows that are not as read. */
export function correctionsOf(rows: readonly Row[]): Pick<ImportRequest, "corrections"> {
  const changed = rows.filter(isCorrected).map(({ read, now, remark }) => [now.id, { read, remark }] as const);
  return changed.length > 0 ? { corrections: Object.fromEntries(changed) } : {};
}

function distinct<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value, at): value is Value => value !== undefined && values.indexOf(value) === at);
}
