import { boundOf } from "../../src/grammar/bounds";
import { type NumberMention, numberAt, percentOf } from "../../src/grammar/numbers";
import { parse, surface } from "../../src/text/index";

function numbersIn(text: string): NumberMention[] {
  const { tokens } = parse(text);
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at);
    if (number) found.push(number);
    at = number ? number.last : at + 1;
  }
  return found;
}

test.each([
  ["four (04) memoranda", 4],
  ["the 06 memoranda", 6],
  ["eleven pacts", 11],
  ["twenty-five accords", 25],
  ["two hundred and six hectares", 206],
  ["three million barrels", 3e6],
  ["a hundred days", 100],
  ["half a million tons", 5e5],
  ["half a dozen deals", 6],
  ["two dozen deals", 24],
  ["a dozen deals", 12],
  ["a pair of deals", 2],
  ["2,500 jobs", 2500],
  ["1.5 million ounces", 1.5e6],
  ["1,00,000 tons", 100000],
  ["2.4 mln cubic metres", 2.4e6],
  ["5bn barrels", 5e9],
  ["12 crore people", 12e7],
])("%s is %d", (text, value) => {
  expect(numbersIn(text)).toMatchObject([{ value, kind: "cardinal" }]);
});

test.each([
  ["the 21st round", "ordinal", 21],
  ["the twenty-first round", "ordinal", 21],
  ["a second plant", "ordinal", 2],
  ["17 per cent of output", "percent", 17],
  ["5.5% of output", "percent", 5.5],
  ["two-thirds of output", "fraction", 2 / 3],
  ["a third of output", "fraction", 1 / 3],
  ["three quarters of output", "fraction", 0.75],
  ["half of output", "fraction", 0.5],
])("%s: %s %d", (text, kind, value) => {
  expect(numbersIn(text)).toMatchObject([{ kind, value }]);
});

test("percentages and fractions as per cent", () => {
  const percents = numbersIn("17 per cent, a third of it, two-fifths and 12 tons").map(percentOf);
  expect(percents).toEqual([17, 33, 40, null]);
});

test.each([["a COVID-19 ward"], ["a 5G network"], ["the 777X order"], ["a second of silence ended"]])(
  "no cardinal in: %s",
  (text) => {
    expect(numbersIn(text).filter(({ kind }) => kind === "cardinal")).toEqual([]);
  },
);

test.each([
  ["more than 30 pacts", "at_least"],
  ["over 30 pacts", "at_least"],
  ["no fewer than 30 pacts", "at_least"],
  ["upwards of 30 pacts", "at_least"],
  ["30+ pacts", "at_least"],
  ["30 or more pacts", "at_least"],
  ["dozens of pacts", "at_least"],
  ["several dozen pacts", "at_least"],
  ["some 30 pacts", "about"],
  ["nearly 30 pacts", "about"],
  ["close to 30 pacts", "about"],
  ["30 or so pacts", "about"],
  ["all 30 pacts", "exact"],
  ["a dispute over the 30 pacts", "exact"],
])("%s: %s", (text, bound) => {
  const { tokens } = parse(text);
  expect(numbersIn(text).map((number) => boundOf(tokens, number))).toEqual([bound]);
});

test("a bracket repeats a number only where it says the same", () => {
  expect(numbersIn("table 4 (12) and 6 (06)").map(({ value }) => value)).toEqual([4, 12, 6]);
});

test("a number covers its tokens and nothing else", () => {
  const { tokens } = parse("They signed four (04) memoranda worth 1.5 million francs.");
  const spans = numbersIn("They signed four (04) memoranda worth 1.5 million francs.");
  expect(spans.map(({ first, last }) => surface(tokens, first, last))).toEqual(["four (04)", "1.5 million"]);
});

test("words that every object knows are no numbers", () => {
  expect(numbersIn("a constructor of roads, half a constructor, several constructor works")).toEqual([]);
});
