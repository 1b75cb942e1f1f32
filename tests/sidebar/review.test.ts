// A row of the sheet in its article, and what a correction of it writes.
import type { ReviewRow } from "../../src/addon/review/bridge";
import { locate } from "../../src/sidebar/review/locate";
import { agreementOf, correctionOf } from "../../src/sidebar/review/record";
import { fieldsOf, rowInWords, tally } from "../../src/sidebar/review/words";
import { ROWS } from "./reviewed";

const TEXT = "They signed.\r\n\r\nChile and Peru\r\nsigned \ud83d\ude00. They signed.";
const found = (quote: string, start: number) => {
  const span = locate(TEXT, quote, start);
  return span && [span.start, TEXT.slice(span.start, span.end)];
};

test.each<[string, string, number, [number, string] | null]>([
  ["to the letter, where the row says", "They signed.", 0, [0, "They signed."]],
  ["nearest to where the row says", "They signed.", 30, [43, "They signed."]],
  [
    "without the CR that a cell has lost",
    "Chile and Peru\nsigned \ud83d\ude00",
    16,
    [16, "Chile and Peru\r\nsigned \ud83d\ude00"],
  ],
  ["wrapped otherwise", "Chile and Peru signed", 999, [16, "Chile and Peru\r\nsigned"]],
  ["not there", "Chile denied", 16, null],
  ["a row without a quote", "", 0, null],
])("a quote is found %s", (_, quote, start, place) => {
  expect(found(quote, start)).toEqual(place);
});

const row = ROWS[0] as ReviewRow;

test("a correction writes the cells that it changes, with Review and the Note of what they were behind the note that is there", () => {
  const noted = { ...row, cells: { ...row.cells, note: "Asked the ministry." } };
  const read = agreementOf(noted);
  expect(correctionOf(noted, read, { ...read, date: null, sectors: ["trade"] })).toEqual({
    signed_on: "",
    sector: "trade",
    other_sectors: "",
    review: "corrected",
    note: "Asked the ministry.\nSigned on was 2031-03-12.\nSector was minerals.\nOther sectors was trade.",
  });
  expect(correctionOf(noted, read, { ...read })).toBeNull();
});

test("values of the analyst's own are shown, and stay when another field is corrected", () => {
  const own = { ...row, cells: { ...row.cells, status: "in force", sector: "", amount: 1500000, currency: "EUR" } };
  expect(Object.fromEntries(fieldsOf(own))).toMatchObject({
    Status: "in force",
    Sector: "Trade",
    Value: "1,500,000 EUR",
  });
  const read = agreementOf(own);
  expect(correctionOf(own, read, { ...read, instrument: "treaty" })).toEqual({
    instrument: "treaty",
    review: "corrected",
    note: "Instrument was mou.",
  });
});

test("a row is told in a line, and what was decided in another", () => {
  expect(rowInWords(row)).toBe("Finland \u2013 Chile, MOU, signed, Certain");
  const decided = (review: string) => ({ ...row, cells: { ...row.cells, review } });
  expect(tally([decided("rejected"), decided("confirmed"), decided("rejected"), row])).toBe("1 confirmed, 2 rejected");
});
