import { corrected } from "../../src/sidebar/edits";
import { partyNamed } from "../../src/sidebar/party";
import { correctionsOf, isCorrected, rowsOf } from "../../src/sidebar/rows";
import { EMPTY, type State } from "../../src/sidebar/state";
import { ARTICLE, FACTS } from "./article";

const READ: State = { ...EMPTY, text: ARTICLE, reading: { text: ARTICLE, facts: FACTS } };
const first = (state: State) => rowsOf(state)[0];

describe("a corrected row", () => {
  it("has the new values, and knows what was read", () => {
    const row = first(corrected("a1", { others: ["health"], date: null })(READ));
    expect(row?.now).toMatchObject({ sectors: ["minerals", "health"], date: null, datePrecision: null });
    expect(row?.read).toBe(FACTS.agreements[0]);
  });

  it("is none when it is set back to what was read", () => {
    const there = corrected("a1", { status: "ended", date: "2031-01-01" })(READ);
    const back = corrected("a1", { status: "signed", date: "2031-03-12" })(there);
    expect(rowsOf(there).map(isCorrected)).toEqual([true, false, false, false]);
    expect(rowsOf(back).map(isCorrected)).toEqual([false, false, false, false]);
    expect(correctionsOf(rowsOf(back))).toEqual({});
  });

  it("has the countries of its new parties, and those that the text told beside the old ones", () => {
    const state: State = {
      ...READ,
      reading: {
        text: ARTICLE,
        facts: { ...FACTS, agreements: FACTS.agreements.map((row) => ({ ...row, countries: ["FIN", "CHL", "PER"] })) },
      },
    };
    const row = first(corrected("a1", { parties: [{ name: "Kenya", country: "KEN", kind: "state" }] })(state));
    expect(row?.now.countries).toEqual(["KEN", "PER"]);
  });
});

describe("a party that was typed", () => {
  it.each([
    ["Kazakhstan", "KAZ", "state"],
    ["University of Oulu", "FIN", "university"],
    ["Finnish Ministry of Transport", "FIN", "agency"],
    ["Nordkemi Oyj", null, "company"],
    ["zzz", null, "organisation"],
  ])("%s: %s, %s", (name, country, kind) => expect(partyNamed(name)).toEqual({ name, country, kind }));
});
