import { compile, matchAll, matchAt, type Source } from "../../src/lexicon/index";
import { tokensOf } from "./tokens";

const name = (id: string, wording: string): Source => ({ wording, entry: { id, kind: "name" }, caseSensitive: true });
const noun = (id: string, wording: string): Source => ({ wording, entry: { id, kind: "noun" }, plural: true });

function found(text: string, ...sources: Source[]): string[] {
  const tokens = tokensOf(text);
  return matchAll(tokens, compile(sources)).map(({ first, last, entry }) => {
    const from = tokens[first]?.start ?? -1;
    return `${entry.id}: ${text.slice(from, tokens[last - 1]?.end)}`;
  });
}

test("the longest entry wins, from left to right, without overlap", () => {
  const sources = [name("GIN", "Guinea"), name("GNQ", "Equatorial Guinea"), name("PNG", "Papua New Guinea")];
  expect(found("Papua New Guinea met Guinea and Equatorial Guinea.", ...sources)).toEqual([
    "PNG: Papua New Guinea",
    "GIN: Guinea",
    "GNQ: Equatorial Guinea",
  ]);
});

test("a hyphen in the text agrees with a space in the wording, and the other way round", () => {
  expect(found("a rare-earth plant", noun("rare earths", "rare earth"))).toEqual(["rare earths: rare-earth"]);
  expect(found("Guinea Bissau", name("GNB", "Guinea-Bissau"))).toEqual(["GNB: Guinea Bissau"]);
  expect(found("rare - earth", noun("rare earths", "rare earth"))).toEqual([]);
});

test("dots of abbreviations, accents and the ampersand do not tell spellings apart", () => {
  expect(found("the U.S. side", name("USA", "US"))).toEqual(["USA: U.S."]);
  expect(found("in S. Korea", name("KOR", "S. Korea"))).toEqual(["KOR: S. Korea"]);
  expect(found("in Turkiye", name("TUR", "Türkiye"))).toEqual(["TUR: Turkiye"]);
  expect(found("Trinidad & Tobago", name("TTO", "Trinidad and Tobago"))).toEqual(["TTO: Trinidad & Tobago"]);
});

test("names ask for their capitals, or for capitals throughout", () => {
  const usa = name("USA", "US");
  const korea = name("KOR", "Republic of Korea");
  expect(found("it joined us", usa)).toEqual([]);
  expect(found("TREATY WITH REPUBLIC OF KOREA", korea)).toEqual(["KOR: REPUBLIC OF KOREA"]);
  expect(found("Treaty With Republic Of Korea", korea)).toEqual(["KOR: Republic Of Korea"]);
  expect(found("a republic of korea", korea)).toEqual([]);
});

test("nouns match in any case, and in the plural where asked", () => {
  const sources = [noun("company", "company"), noun("mine", "mine"), noun("gas", "gas")];
  expect(found("Companies open MINES for gas", ...sources)).toEqual(["company: Companies", "mine: MINES", "gas: gas"]);
});

test("a match never runs over a sentence end", () => {
  const tokens = tokensOf("They flew South Korea");
  const split = tokens.map((token, i) => ({ ...token, sentence: i < 3 ? 0 : 1 }));
  const lexicon = compile([name("KOR", "South Korea")]);
  expect(matchAt(tokens, 2, lexicon)).toEqual({ first: 2, last: 4, entry: { id: "KOR", kind: "name" } });
  expect(matchAt(split, 2, lexicon)).toBeNull();
});

test("a wording without a word is refused with its entry's name", () => {
  expect(() => compile([name("ZZZ", " ")])).toThrow(/ZZZ.*give it a word/);
});

test("a trap takes its words and is not reported", () => {
  const trap: Source = { wording: "gold medal", entry: { id: "gold medal", kind: "trap" } };
  expect(found("A gold medal for a gold mine", noun("gold", "gold"), trap)).toEqual(["gold: gold"]);
  expect(matchAt(tokensOf("gold medal"), 0, compile([noun("gold", "gold"), trap]))).toBeNull();
});
