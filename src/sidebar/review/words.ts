// What the review says of a row.
import type { ReviewRow } from "../../addon/review/bridge";
import { listed } from "../../addon/tracker/state";
import { CONFIDENCE, capital, dateInWords, INSTRUMENTS, SECTORS, STATUSES } from "../words";

const word = (labels: object, id: unknown): string => {
  const label: unknown = Reflect.get(labels, String(id ?? ""));
  return typeof label === "string" ? label : String(id ?? "");
};

/** Confirmed, corrected or rejected, also by a word of the analyst's own. */
export function isDecided({ cells }: ReviewRow): boolean {
  return !["", "unreviewed"].includes(reviewOf(cells));
}

export function reviewOf({ review }: ReviewRow["cells"]): string {
  return String(review ?? "");
}

export function partiesOf({ cells }: ReviewRow): string {
  return listed(cells.parties).join(" \u2013 ") || "Parties not named";
}

export const confidenceOf = ({ cells }: ReviewRow) => word(CONFIDENCE, cells.confidence);

const instrumentOf = ({ cells }: ReviewRow) =>
  Object.entries(INSTRUMENTS).find(([id]) => id === cells.instrument)?.[1].one ?? String(cells.instrument ?? "");

/** "Chile – Finland, MOU, signed". */
export function rowInWords(row: ReviewRow): string {
  return [partiesOf(row), instrumentOf(row), String(row.cells.status ?? ""), confidenceOf(row)]
    .filter((part) => part !== "")
    .join(", ");
}

/** What the row tells, by name; what it leaves blank is left out. */
export function fieldsOf(row: ReviewRow): [string, string][] {
  const { cells } = row;
  const text = (column: string) => String(cells[column] ?? "");
  const sectors = [text("sector"), ...listed(cells.other_sectors)].filter((sector) => sector !== "");
  const fields: [string, string][] = [
    ["Instrument", instrumentOf(row)],
    ["Status", word(STATUSES, cells.status)],
    ["Sector", sectors.map((sector) => word(SECTORS, sector)).join(", ")],
    ["Signed on", dateInWords(text("signed_on"))],
    ["Place", text("place")],
    ["Value", [amount(text("amount")), text("currency")].filter((part) => part !== "").join(" ")],
    ["Minerals", capital(text("minerals").replace(/; /g, ", "))],
    ["Note", text("note")],
  ];
  return fields.filter(([, words]) => words !== "");
}

/** "1500000000" to "1,500,000,000". */
function amount(figure: string): string {
  return /^\d+$/.test(figure) ? figure.replace(/\B(?=(\d{3})+$)/g, ",") : figure;
}

/** "8 confirmed, 2 corrected, 1 rejected". */
export function tally(rows: readonly ReviewRow[]): string {
  return ["confirmed", "corrected", "rejected"]
    .map((outcome) => ({ outcome, count: rows.filter(({ cells }) => reviewOf(cells) === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome}`)
    .join(", ");
}
