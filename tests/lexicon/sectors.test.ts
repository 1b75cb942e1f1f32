import { compile, matchAll, matchAt } from "../../src/lexicon/index";
import { mineralEntries } from "../../src/lexicon/minerals";
import { cueOf, sectorEntries } from "../../src/lexicon/sectors";
import { trapEntries } from "../../src/lexicon/traps";
import { tokensOf } from "./tokens";

const sectors = new Set(
  (
    "minerals energy climate infrastructure transport agriculture health education technology digital " +
    "defence trade finance industry culture labour justice development diplomacy"
  ).split(" "),
);

test("a cue tells its sectors, the main one first, its weight and its role", () => {
  expect(cueOf("digital trade 5")).toEqual({ sectors: ["digital", "trade"], weight: 5, role: "field" });
  expect(cueOf("~finance 4")).toEqual({ sectors: ["finance"], weight: 4, role: "carrier" });
  expect(cueOf("!diplomacy defence 5")).toEqual({ sectors: ["diplomacy", "defence"], weight: 5, role: "lead" });
  expect(cueOf("- 0")).toEqual({ sectors: [], weight: 0, role: "field" });
});

test("every cue has known sectors and a weight from 1 to 5; only cues that tell nothing have neither", () => {
  const ids = [...new Set(sectorEntries().map(({ entry }) => entry.id))];
  const wrong = ids.filter((id) => {
    const cue = cueOf(id);
    if (id === "- 0") return false;
    return cue.sectors.length === 0 || !cue.sectors.every((sector) => sectors.has(sector)) || !/[1-5]$/.test(id);
  });
  expect(wrong).toEqual([]);
});

test("every sector has cues of its own", () => {
  const main = new Set(sectorEntries().map(({ entry }) => cueOf(entry.id).sectors[0]));
  expect([...sectors].filter((sector) => !main.has(sector))).toEqual([]);
});

test("every wording that tells nothing has a cue inside that it shields", () => {
  const telling = compile(sectorEntries().filter(({ entry }) => entry.id !== "- 0"));
  const silent = sectorEntries().filter(({ entry }) => entry.id === "- 0");
  const idle = silent.filter(({ wording }) => matchAll(tokensOf(wording), telling).length === 0);
  expect(idle.map(({ wording }) => wording)).toEqual([]);
});

describe("cues, minerals and traps together", () => {
  const minerals = mineralEntries().filter(({ entry }) => entry.kind !== "symbol");
  const traps = trapEntries("sectors");
  const all = compile([...sectorEntries(), ...minerals, ...traps, ...trapEntries("minerals")]);

  test("every cue is found by its own wording", () => {
    const hidden = sectorEntries().filter(({ wording }) => matchAt(tokensOf(wording), 0, all)?.entry.kind !== "cue");
    expect(hidden.map(({ wording }) => wording)).toEqual([]);
  });

  test("no wording is a cue and a trap", () => {
    const cues = new Set(sectorEntries().map(({ wording }) => wording.toLowerCase()));
    expect(traps.filter(({ wording }) => cues.has(wording.toLowerCase()))).toEqual([]);
  });

  test("every trap has a cue inside that it shields", () => {
    const bare = compile(sectorEntries());
    const idle = traps.filter(({ wording }) => matchAll(tokensOf(wording), bare).length === 0);
    expect(idle.map(({ wording }) => wording)).toEqual([]);
  });

  test.each([
    "the health of the economy",
    "a climate of trust",
    "They made ports of call, and the road ahead is long.",
    "space for dialogue among world powers",
    "a culture of impunity",
    "They told media outlets so.",
    "low-emission",
    "He came to power.",
  ])("%s tells nothing", (text) => {
    const told = matchAll(tokensOf(text), all).filter(({ entry }) => cueOf(entry.id).weight > 2);
    expect(told.map(({ entry }) => entry.id)).toEqual([]);
  });
});
