// Part: one article of a paste or a file, and what reads its bytes and its day.
import { datesIn } from "../../grammar/dates";
import type { Source } from "../../table";
import { parse } from "../../text";

export interface Part {
  /** What the sidebar reads and shows: every offset points into it. */
  text: string;
  /** What is told of the article beside its text. */
  source: Partial<Source>;
}

/** UTF-8, or else the Western encoding of old files. */
export function decoded(bytes: Uint8Array, charset = "utf-8"): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes); // takes any bytes
  }
}

/** The first day that a line names, as an ISO date; "" where it names none. */
export function dayIn(line: string): string {
  const document = parse(line);
  const dates = datesIn(document, 0, document.tokens.length, null);
  return dates.find(({ iso }) => iso !== null)?.iso ?? "";
}
