import { criticalLists } from "../../src/lexicon/criticalMinerals";
import { compile, matchAll } from "../../src/lexicon/index";
import { mineralEntries, mineralIds } from "../../src/lexicon/minerals";
import { reference } from "../../src/lexicon/reference";
import { tokensOf } from "./tokens";

const lexicon = compile(mineralEntries());
const read = (text: string) => matchAll(tokensOf(text), lexicon).map(({ entry }) => `${entry.kind} ${entry.id}`);

test.each([
  ["lithium hydroxide and spodumene", "mineral lithium", "mineral lithium"],
  ["Rare-earth magnets and rare earths", "mineral rare earths", "mineral rare earths"],
  ["aluminium and aluminum", "mineral aluminum", "mineral aluminum"],
  ["iron ore, coking coal and coal", "mineral iron ore", "mineral coking coal", "mineral coal"],
  ["rutile, ilmenite and zircon", "mineral titanium", "mineral titanium", "mineral zirconium"],
  ["critical minerals and rare metals", "mineralGroup critical minerals", "mineralGroup rare metals"],
  ["REEs (Nd, Pr)", "mineral rare earths", "symbol neodymium", "symbol praseodymium"],
  ["DIAMONDS and phosphates", "mineral diamonds", "mineral phosphate"],
  ["it leads in tins of paint"],
  ["as in no other case"],
])("%s", (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test("the critical lists by mineral", () => {
  expect(criticalLists("copper")).toEqual({ us2022: false, us2025: true, eu2024: true, eu2024strategic: true });
  expect(criticalLists("helium")).toEqual({ us2022: false, us2025: false, eu2024: true, eu2024strategic: false });
  expect(criticalLists("gold")).toEqual({ us2022: false, us2025: false, eu2024: false, eu2024strategic: false });
});

test("the lists have the lengths that their publishers state", () => {
  const listed = mineralIds().filter((id) => id !== "rare earths" && id !== "platinum group metals");
  expect(listed.filter((id) => criticalLists(id).us2022)).toHaveLength(50);
  expect(listed.filter((id) => criticalLists(id).us2025)).toHaveLength(60);
});

test("what is strategic in the EU is critical there too", () => {
  const lists = mineralIds().map(criticalLists);
  expect(lists.filter((list) => list.eu2024strategic && !list.eu2024)).toEqual([]);
});

test("reference figures with unit, year, rank and source", () => {
  expect(reference("cobalt", "reserves", "COD")).toMatchObject({ rank: 1, year: 2025, source: "USGS MCS 2026" });
  expect(reference("uranium", "production", "KAZ")).toMatchObject({ rank: 1, stage: "mine", year: 2021 });
  expect(reference("copper", "production", "CHL")).toMatchObject({ stage: "mine", rank: 1 });
  expect(reference("rare earths", "reserves", "WLD")).toMatchObject({ value: 85000000, atLeast: true, rank: null });
  expect(reference("cobalt", "reserves", "LUX")).toBeNull();
});
