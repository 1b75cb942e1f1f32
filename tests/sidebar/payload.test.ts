import { corrected, ticked } from "../../src/sidebar/edits";
import { offer, payload, sourceOf, whyNot } from "../../src/sidebar/payload";
import { correct } from "../../src/sidebar/rows";
import { EMPTY, imported, type State, sourced, undone } from "../../src/sidebar/state";
import { ARTICLE, FACTS, NOTHING } from "./article";

const READ: State = { ...EMPTY, text: ARTICLE, reading: { text: ARTICLE, facts: FACTS } };
const found = (changes: Partial<typeof FACTS>): State => ({
  ...READ,
  reading: { text: ARTICLE, facts: { ...NOTHING, ...changes } },
});
const ALL = FACTS.agreements.map(({ id }) => id);

describe("what is sent", () => {
  it("is the facts as read when nothing was touched", () => {
    expect(payload(READ)).toEqual({
      facts: FACTS,
      source: {
        title: "Finland and Chile sign pacts on lithium and green hydrogen",
        publisher: "Meridian News",
        published: "2031-03-12",
        url: "",
      },
    });
  });

  it("leaves unticked rows out and sends corrected rows corrected, under their own ids", () => {
    const state = ticked(["a2"], false)(corrected("a1", { instrument: "treaty", status: "renewed" })(READ));
    const sent = payload(state)?.facts.agreements.map(({ id, instrument, status }) => [id, instrument, status]);
    expect(sent).toEqual([
      ["a1", "treaty", "renewed"],
      ["a3", "contract", "signed"],
      ["a4", "treaty", "negotiating"],
    ]);
    expect(FACTS.agreements[0]?.instrument).toBe("mou");
  });

  it("puts a corrected sector first, in the main one's place", () => {
    const [agreement] = FACTS.agreements;
    if (!agreement) throw new Error("no agreement");
    expect(agreement.sectors).toEqual(["minerals", "trade"]);
    expect(correct(agreement, { sector: "energy" }).sectors).toEqual(["energy", "trade"]);
    expect(correct(agreement, { sector: "trade" }).sectors).toEqual(["trade"]);
    expect(correct({ ...agreement, sectors: [] }, { sector: "energy" }).sectors).toEqual(["energy"]);
    expect(correct({ ...agreement, sectors: [] }).sectors).toEqual([]);
  });
});

describe("the source", () => {
  it("is what the analyst typed, also when a field was emptied", () => {
    expect(sourceOf(sourced("publisher", "")(sourced("title", "Pacts")(READ)))).toMatchObject({
      title: "Pacts",
      publisher: "",
    });
  });

  it("takes the address that stands on a line of its own", () => {
    const text = `Headline\nSee https://example.org/other for more.\n  https://example.org/report?id=7 \nText.`;
    expect(sourceOf({ ...READ, text }).url).toBe("https://example.org/report?id=7");
    expect(sourceOf({ ...READ, text: "javascript:alert(1)" }).url).toBe("");
  });
});

describe("why nothing can be imported", () => {
  it.each([
    ["no text", EMPTY, "Paste an article first."],
    ["not yet read", { ...READ, text: `${ARTICLE} more` }, "The article is being read."],
    ["nothing found", found({}), "Nothing was found to import."],
    ["all unticked", ticked(ALL, false)(found({ agreements: FACTS.agreements })), "Tick at least one agreement."],
  ])("%s", (_, state, reason) => {
    expect(whyNot(state)).toBe(reason);
    expect(payload(state)).toBeNull();
  });

  it("is no reason while totals or mineral notes stay", () => {
    expect(whyNot(ticked(ALL, false)(READ))).toBeNull();
  });
});

describe("the import button", () => {
  const answer = { ok: true, message: "", tabs: [], importId: "i1", fresh: [] };
  it.each([
    [READ, "Import 4 agreements"],
    [ticked(["a1", "a2", "a3"], false)(READ), "Import 1 agreement"],
    [ticked(ALL, false)(READ), "Import 3 mineral notes"],
    [found({ counts: FACTS.counts }), "Import 2 totals"],
    [EMPTY, "Import"],
    [{ ...READ, busy: "importing" as const }, "Importing\u2026"],
    [imported(answer)(READ), "Import again"],
    [undone("Taken back.")(imported(answer)(READ)), "Import 4 agreements"],
  ])("%#: %s", (state, words) => {
    expect(offer(state)).toBe(words);
  });
});
