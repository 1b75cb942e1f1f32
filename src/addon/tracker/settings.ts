// Settings: what a document asks of every import into it; kept in its metadata, so that a copy of it has them too.
import type { Confidence, Facts } from "../../extract/facts";
import { several } from "../message";
import { columnsAt, type Spreadsheet, sheetsById } from "./found";
import { tabOf } from "./tabs";

export interface Settings {
  /** Rows of less confidence are left out of an import, unless the analyst ticks them. */
  least: Confidence;
  /** Keys of the columns of Agreements that stay blank and hidden. */
  blank: string[];
}

export const DEFAULTS: Settings = { least: "check", blank: [] };

/** Columns of Agreements that no tally, link, proof, review or later import rests on. */
export const OPTIONAL: readonly string[] = [
  "title",
  "party_1",
  "party_2",
  "other_parties",
  "place",
  "amount",
  "currency",
  "rule",
  "engine",
];

const CONFIDENCES: readonly Confidence[] = ["check", "likely", "certain"];

const METADATA = "pactsheet.settings";

/** Those of the document; what is missing or spoilt is as it is by default. */
export function settingsOf(spreadsheet: Spreadsheet): Settings {
  try {
    return valid(JSON.parse(entryOf(spreadsheet)?.getValue() ?? "null"));
  } catch (error) {
    if (error instanceof SyntaxError) return DEFAULTS;
    throw error;
  }
}

/** Keeps them, and hides or shows the columns of Agreements that they change. @returns what is kept */
export function keepSettings(spreadsheet: Spreadsheet, given: Settings): Settings {
  const [before, settings] = [settingsOf(spreadsheet), valid(given)];
  const value = JSON.stringify(settings);
  const entry = entryOf(spreadsheet);
  if (entry) entry.setValue(value);
  else spreadsheet.addDeveloperMetadata(METADATA, value);
  hide(spreadsheet, before, settings);
  return settings;
}

/** True where a row of this confidence is to be left out. */
export function isBelow(confidence: Confidence, { least }: Pick<Settings, "least">): boolean {
  return CONFIDENCES.indexOf(confidence) < CONFIDENCES.indexOf(least);
}

/** Facts without the rows that are to be left out, and how many they were. */
export function sifted(facts: Facts, settings: Settings): { facts: Facts; left: number } {
  const agreements = facts.agreements.filter(({ confidence }) => !isBelow(confidence, settings));
  return { facts: { ...facts, agreements }, left: facts.agreements.length - agreements.length };
}

/** What was left out by the settings, in words. */
export function leftOut(count: number, { least }: Settings): string {
  const below = CONFIDENCES.slice(0, CONFIDENCES.indexOf(least)).join(" or ");
  return `${several(count, "agreement")} marked ${below} left out (Settings in the sidebar)`;
}

const entryOf = (spreadsheet: Spreadsheet) =>
  spreadsheet.createDeveloperMetadataFinder().withKey(METADATA).find()[0] ?? null;

function valid(given: unknown): Settings {
  const { least, blank } = Object(given) as Partial<Record<keyof Settings, unknown>>;
  return {
    least: CONFIDENCES.find((confidence) => confidence === least) ?? DEFAULTS.least,
    blank: OPTIONAL.filter((key) => Array.isArray(blank) && blank.includes(key)),
  };
}

/** Columns that the analyst hid or showed by hand stay so. A protected tab keeps its columns in sight, which does no harm. */
function hide(spreadsheet: Spreadsheet, before: Settings, after: Settings): void {
  const changed = OPTIONAL.filter((key) => before.blank.includes(key) !== after.blank.includes(key));
  const sheet = changed.length > 0 ? sheetsById(spreadsheet).agreements : undefined;
  if (!sheet) return;
  try {
    const header = sheet.getRange(1, 1, 1, sheet.getLastColumn());
    const [[texts = []], [notes = []]] = [header.getValues(), header.getNotes()];
    const at = columnsAt(tabOf("agreements"), texts, notes, sheet.getName());
    for (const key of changed) {
      if (after.blank.includes(key)) sheet.hideColumns(at[key] ?? 1);
      else sheet.showColumns(at[key] ?? 1);
    }
  } catch (error) {
    console.warn(`The settings are kept, but columns were not hidden or shown: ${error}`);
  }
}
