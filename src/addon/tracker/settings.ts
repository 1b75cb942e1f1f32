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

/** Columns of Agreements that no tally, proof or later import rests on. */
export const OPTIONAL: readonly string[] = [
  "title",
  "party_1",
  "party_2",
  "other_parties",
  "countries",
  "minerals",
  "place",
  "amount",
  "currency",
  "confidence",
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
  const settings = valid(given);
  hide(spreadsheet, settingsOf(spreadsheet), settings);
  const value = JSON.stringify(settings);
  const entry = entryOf(spreadsheet);
  if (entry) entry.setValue(value);
  else spreadsheet.addDeveloperMetadata(METADATA, value);
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

/** Columns that the analyst hid or showed by hand stay so. */
function hide(spreadsheet: Spreadsheet, before: Settings, after: Settings): void {
  const sheet = sheetsById(spreadsheet).agreements;
  if (!sheet) return;
  const header = sheet.getRange(1, 1, 1, sheet.getLastColumn());
  const at = columnsAt(tabOf("agreements"), header.getValues()[0] ?? [], header.getNotes()[0] ?? [], sheet.getName());
  for (const key of OPTIONAL) {
    const [was, is] = [before.blank.includes(key), after.blank.includes(key)];
    if (is && !was) sheet.hideColumns(at[key] ?? 1);
    if (was && !is) sheet.showColumns(at[key] ?? 1);
  }
}
