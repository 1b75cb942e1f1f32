import { currencyEntries, currencyOf } from "../../src/lexicon/currencies";
import { compile, matchAll } from "../../src/lexicon/index";
import { calendarEntries, monthOf, weekdayOf } from "../../src/lexicon/months";
import { cardinalOf, numberEntries, ordinalOf, scaleOf } from "../../src/lexicon/numbers";
import { tokensOf } from "./tokens";

const lexicon = compile([...numberEntries(), ...currencyEntries(), ...calendarEntries()]);
const read = (text: string) => matchAll(tokensOf(text), lexicon).map(({ entry }) => `${entry.kind} ${entry.id}`);

test.each([
  ["twenty-four memoranda", "number 24"],
  ["Thirty-one of the accords", "number 31"],
  ["a third, two-fifths and three quarters", "fraction 33", "fraction 40", "fraction 75"],
  ["dozens of deals", "vague 24"],
  ["US$2 billion", "currency USD", "scale 1000000000"],
  ["A$5m and 3 bn yuan", "currency AUD", "scale 1000000", "scale 1000000000", "currency CNY"],
  ["€40 million, £3 million", "currency EUR", "scale 1000000", "currency GBP", "scale 1000000"],
  ["$1.5 bn or 900 crore rupees", "currencyUnit dollar", "scale 1000000000", "scale 10000000", "currencyUnit rupee"],
  ["Canadian dollars and dollars", "currency CAD", "currencyUnit dollar"],
  ["in May they may march in March", "month 5", "month 3"],
  ["on Wed. and Thursday", "weekday 3", "weekday 4"],
])("%s", (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test("single words by value", () => {
  expect([cardinalOf("eleven"), cardinalOf("eleventh"), ordinalOf("second"), ordinalOf("21st")]).toEqual([
    11,
    null,
    2,
    21,
  ]);
  expect([scaleOf("bn"), scaleOf("lakh"), scaleOf("gram")]).toEqual([1e9, 1e5, null]);
  expect([monthOf("sept"), monthOf("monday"), weekdayOf("monday")]).toEqual([9, null, 1]);
});

test("a shared unit takes the country's currency, else the usual one", () => {
  expect(currencyOf("dollar", "AUS")).toBe("AUD");
  expect(currencyOf("dollar", null)).toBe("USD");
  expect(currencyOf("rupee", "LKA")).toBe("LKR");
  expect(currencyOf("dirham", "KAZ")).toBe("AED");
  expect(currencyOf("bushel", null)).toBeNull();
});
