// Rubbish and very long articles: no exception, and four times the text never takes more than ten times the work.
import { read } from "../src/index";

const MEGABYTE = 1_000_000;

/** Wordings that would trip a reader which looks back or ahead without end. */
const RUBBISH: [name: string, unit: string][] = [
  ["and", "and "],
  ["capitals", "ABCDEFG "],
  ["capitals without a blank", "K"],
  ["one unbroken word", "lithium"],
  ["digits", "0123456789"],
  ["numbers", "12 "],
  ["quotation marks", '"'],
  ["quotation marks with blanks", '" '],
  ["brackets", "("],
  ["signed an agreement with", "signed an agreement with "],
  ["A signed an agreement with B and", "Kenya signed an agreement with Peru and "],
  ["between without an end", "an agreement between Kenya and "],
  ["ministries without an end", "Ministry of "],
  ["line ends", "\n"],
  ["bullets", "- a memorandum on trade\n"],
  ["surrogate pairs", "\ud83d\ude00"],
  ["halves of surrogate pairs", "\ud83d "],
];

const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Milliseconds of processor time that this process spends on a text: other programs do not count. */
function work(text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(RUBBISH)(
  "a megabyte of %s",
  (_name, unit) => {
    work(filled(unit, MEGABYTE / 50));
    const quarter = Math.max(20, work(filled(unit, MEGABYTE / 4)));
    expect(work(filled(unit, MEGABYTE)) / quarter).toBeLessThan(10);
  },
  60_000,
);

test("ten thousand sentences alike, and thousands that differ", () => {
  const alike = filled("Kenya and Uganda signed an agreement on fisheries. ", 510_000);
  const firm = (n: number) =>
    `Firm${String.fromCharCode(65 + (n % 26), 97 + ((n / 26) % 26), 97 + ((n / 676) % 26))} Mining Ltd`;
  const different = (count: number) =>
    Array.from({ length: count }, (_, n) => `${firm(n)} signed a contract with ${firm(n + 9000)} on plot ${n}.`).join(
      "\n\n",
    );
  expect(read(alike).agreements.length).toBeGreaterThan(0);
  const quarter = work(different(600));
  expect(work(different(2400)) / quarter).toBeLessThan(10);
}, 60_000);

test("no text at all, a blank, a byte order mark and single signs give empty facts", () => {
  for (const text of ["", " ", "\ufeff", "\u0000", "\ud800", ".", "\r", "=", "5"]) {
    expect(read(text)).toMatchObject({ agreements: [], counts: [], mineralNotes: [] });
  }
});
