// Self-test: what Pactsheet promises, checked on the sample article in the sheet that asks.
import type { Facts } from "../extract/facts";
import { read } from "../index";
import { agreementTable, type Cell } from "../table";
import { messageOf } from "./message";
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED } from "./sample";

type Check = [name: string, holds: (facts: Facts) => boolean];

const sample = (text = SAMPLE_ARTICLE) => read(text, { published: SAMPLE_PUBLISHED });

/** The rows with their offsets put aside: what must not depend on how the article is wrapped. */
const rowsOf = (facts: Facts) =>
  facts.agreements.map(({ instrument, status, parties, sectors, date }) => ({
    instrument,
    status,
    parties,
    sectors,
    date,
  }));

function checks(): Check[] {
  return [
    ["The sample article gives five agreements", (facts) => facts.agreements.length === 5],
    ["The sample article states fourteen", (facts) => facts.counts.some((count) => count.count === 14)],
    ["Notes on its minerals are found", (facts) => facts.mineralNotes.length >= 3],
    [
      "Every quote stands where its row says",
      (facts) =>
        facts.agreements.every(({ evidence: { quote, start, end } }) => SAMPLE_ARTICLE.slice(start, end) === quote),
    ],
    ["The same article gives the same rows", (facts) => JSON.stringify(sample()) === JSON.stringify(facts)],
    [
      "Line breaks in the article change nothing",
      (facts) =>
        JSON.stringify(rowsOf(sample(SAMPLE_ARTICLE.replace(/\n/g, "\r\n")))) === JSON.stringify(rowsOf(facts)),
    ],
    ["A blank article gives no row", () => agreementTable(read("")).rows.length === 0],
  ];
}

/** One row a check: its name, PASS or FAIL; an error is a FAIL with its message. */
export function PACT_SELFTEST(): Cell[][] {
  const facts = sample();
  const outcome = (holds: Check[1]) => {
    try {
      return holds(facts) ? "PASS" : "FAIL";
    } catch (error) {
      return `FAIL: ${messageOf(error)}`;
    }
  };
  return [["Check", "Result"], ...checks().map(([name, holds]) => [name, outcome(holds)]), ["Engine", facts.engine]];
}
