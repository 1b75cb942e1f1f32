// Reads the lists of single sentences: negatives.txt gives nothing, each line of wordings.txt exactly one agreement.
import type { Facts } from "../../src/extract/facts";
import { sameName } from "./measure";

/** A sentence and the one agreement that it words; `at` is file and line. */
export interface Wording {
  at: string;
  sentence: string;
  instrument: string;
  status: string;
  parties: string[];
}

/** A sentence that speaks of no agreement, and the trap (the # comment) that it stands under. */
export interface Negative {
  at: string;
  sentence: string;
  trap: string;
}

const linesOf = (file: string): string[] => file.replace(/\r\n?/g, "\n").split("\n");

/** `sentence => instrument status PARTY + PARTY` a line; # comments and blank lines are skipped. */
export function parseWordings(name: string, file: string): Wording[] {
  return linesOf(file).flatMap((line, index) => {
    if (!line.trim() || line.startsWith("#")) return [];
    const parts = /^(.+) => (\w+) (\w+) (.+)$/.exec(line);
    if (!parts) throw new Error(`${name}:${index + 1}: a wording reads: sentence => instrument status PARTY + PARTY`);
    const [, sentence = "", instrument = "", status = "", parties = ""] = parts;
    return [{ at: `${name}:${index + 1}`, sentence, instrument, status, parties: parties.split(" + ") }];
  });
}

/** One sentence a line, grouped under `# trap`. */
export function parseNegatives(name: string, file: string): Negative[] {
  let trap = "";
  return linesOf(file).flatMap((line, index) => {
    if (line.startsWith("#")) trap = line.slice(1).trim();
    if (!line.trim() || line.startsWith("#")) return [];
    return [{ at: `${name}:${index + 1}`, sentence: line, trap }];
  });
}

/** What was found, in one line, for a failing test. */
function describeFacts({ agreements, counts, mineralNotes }: Facts): string {
  const found = [
    ...agreements.map((row) => `${row.instrument} ${row.status} ${row.parties.map((party) => party.name).join(" + ")}`),
    ...counts.map((row) => `count ${row.count} ${row.bound} ${row.instrument}`),
    ...mineralNotes.map((note) => `note ${note.country ?? "-"} ${note.mineral} ${note.kind}`),
  ];
  return found.join("; ") || "nothing";
}

/** Null when the facts hold exactly the wording's agreement, else a line that says what was found instead. */
export function wordingFault(wording: Wording, facts: Facts): string | null {
  const [row, ...more] = facts.agreements;
  const names = row?.parties.map((party) => party.name) ?? [];
  const right =
    more.length === 0 &&
    row?.instrument === wording.instrument &&
    row.status === wording.status &&
    names.length === wording.parties.length &&
    wording.parties.every((party) => names.some((name) => sameName(party, name)));
  if (right) return null;
  const want = `${wording.instrument} ${wording.status} ${wording.parties.join(" + ")}`;
  return `${wording.at}: ${wording.sentence}\n    want ${want}\n    got  ${describeFacts(facts)}`;
}

/** Null when nothing was found, else a line that says what. */
export function negativeFault(negative: Negative, facts: Facts): string | null {
  if (facts.agreements.length + facts.counts.length + facts.mineralNotes.length === 0) return null;
  return `${negative.at} (${negative.trap}): ${negative.sentence}\n    got ${describeFacts(facts)}`;
}
