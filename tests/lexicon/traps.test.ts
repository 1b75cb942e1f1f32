import { cityEntries } from "../../src/lexicon/cities";
import { companyEntries } from "../../src/lexicon/companies";
import { countryEntries, placesAlsoPersons } from "../../src/lexicon/countries";
import { compile, type Lexicon, matchAll, matchAt, type Source } from "../../src/lexicon/index";
import { INSTRUMENTS } from "../../src/lexicon/instruments";
import { linesOf } from "../../src/lexicon/lines";
import { mineralEntries } from "../../src/lexicon/minerals";
import { organisationEntries } from "../../src/lexicon/organisations";
import { type TrapLayer, trapEntries } from "../../src/lexicon/traps";
import { tokensOf } from "./tokens";

const names = [...countryEntries(), ...cityEntries(), ...organisationEntries(), ...companyEntries()];
const instruments: Source[] = linesOf(INSTRUMENTS)
  .filter((line) => !line.startsWith("none"))
  .flatMap((line) => line.split(/[;|]/).slice(1))
  .map((wording) => ({
    wording: wording.replace("~", "").trim(),
    entry: { id: wording, kind: "instrument" },
    plural: true,
  }))
  .filter(({ wording }) => wording !== "");

const layers: [TrapLayer, Source[]][] = [
  ["names", names],
  ["instruments", instruments],
  ["minerals", mineralEntries().filter(({ entry }) => entry.kind !== "symbol")],
];

const spansOf = (text: string, lexicon: Lexicon) => matchAll(tokensOf(text), lexicon).map(({ entry }) => entry);

test("no name of a country, city, organisation or company stands for two of them", () => {
  const meanings = new Map<string, Set<string>>();
  for (const { wording, entry } of names) {
    const seen = meanings.get(wording) ?? new Set();
    meanings.set(wording, seen.add(`${entry.kind} ${entry.id}`));
  }
  const shared = [...meanings].filter(([, seen]) => seen.size > 1);
  expect(shared.map(([wording, seen]) => `${wording}: ${[...seen].join(", ")}`)).toEqual([]);
});

describe.each(layers)("traps for %s", (layer, entries) => {
  const traps = trapEntries(layer);

  test("hide no entry: each is still found by its own wording", () => {
    const shielded = compile([...traps, ...entries]);
    const hidden = entries.filter(({ wording }) => matchAt(tokensOf(wording), 0, shielded) === null);
    expect(hidden.map(({ wording }) => wording)).toEqual([]);
  });

  test("shield something: an entry would be read inside each", () => {
    const bare = compile(entries);
    expect(traps.filter(({ wording }) => spansOf(wording, bare).length === 0).map(({ wording }) => wording)).toEqual(
      [],
    );
  });
});

const shielded = compile([...trapEntries("names"), ...names, ...trapEntries("minerals"), ...mineralEntries()]);

test.each([
  "He won a gold medal.",
  "It will lead to a new era.",
  "They hope to iron out differences.",
  "a silver lining for Latin America",
  "lithium-ion cells near the South China Sea",
  "Michael Jordan and the Paris Agreement",
])("%s means nothing", (text) => {
  const kinds = spansOf(text, shielded).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== "symbol")).toEqual([]);
});

test("places that persons bear as names are places of the gazetteer", () => {
  const places = new Set([...countryEntries(), ...cityEntries()].map(({ wording }) => wording));
  expect([...placesAlsoPersons()].filter((name) => !places.has(name))).toEqual([]);
});
