import { read } from "../../src/index";

const rowsOf = (text: string) => read(text, { published: null }).agreements;
const statusOf = (text: string) =>
  rowsOf(text)
    .map(({ status, instrument }) => `${status} ${instrument}`)
    .join(", ");

describe("how far an agreement has come", () => {
  test.each([
    ["Peru and Chile are finalising a free trade agreement.", "negotiating agreement"],
    ["Officials of Peru and Chile are working on an extradition treaty.", "negotiating treaty"],
    ["Peru and Chile agreed to work toward the early conclusion of a free trade agreement.", "negotiating agreement"],
    ["Peru and Chile are set to sign a free trade agreement.", "planned agreement"],
    ["Peru and Chile elevated ties to a strategic partnership.", "signed partnership"],
    ["Peru and Chile agreed to elevate their relations to a strategic partnership.", "signed partnership"],
    ["Peru and Chile will elevate their relations to a strategic partnership.", "planned partnership"],
    ["Peru walked away from the trade deal with Chile.", "ended agreement"],
    ["Peru opted out of the fisheries agreement with Chile.", "ended agreement"],
    ["The fisheries agreement between Peru and Chile lapsed in 2015.", "ended agreement"],
    ["Peru is suspending its compliance with the Coastal Arms Treaty with Chile.", "ended treaty"],
    ["Peru and Chile reactivated a 1990 fisheries agreement.", "renewed agreement"],
    ["The parliament of Peru ratified the extradition treaty with Chile.", "signed treaty"],
    ["Peru's parliament will ratify an extradition treaty with Chile.", "signed treaty"],
    ["Peru and Chile reached a pact to end the border war.", "signed agreement"],
  ])("%s -> %s", (text, expected) => {
    expect(statusOf(text)).toBe(expected);
  });

  test.each([
    ["Peru must sign an agreement with Chile before the summer."],
    ["Peru will have to conclude a new fisheries agreement with Chile."],
    ["Chile said it would like to conclude an agreement with Peru on fish."],
    ["The pact between Peru and Chile is an important roadmap, and Peru denounced the deal."],
  ])("what is only wanted or said of one is no agreement of its own: %s", (text) => {
    expect(rowsOf(text).filter(({ status, instrument }) => instrument === "plan" || status !== "signed")).toEqual([]);
  });

  test("a deal told of as signed later is signed", () => {
    const text = "Peru and Chile announced a trade deal on Monday. Their ministers signed the deal in Quito.";
    expect(statusOf(text)).toBe("signed agreement");
  });

  test("what a cabinet approves has been signed where the text says so", () => {
    const text =
      "An agreement on fish between Peru and Chile has been approved by the cabinet. The agreement between Peru and Chile, signed in Lima, covers tuna.";
    expect(statusOf(text)).toBe("signed agreement");
  });
});

describe("one agreement under two nouns", () => {
  test.each([
    ["South Sudan and Uganda signed a ceasefire agreement.", 1],
    ["Peru and Chile signed the Friendship Treaty, the Peru-Chile Fisheries Treaty.", 1],
    ["Peru and Chile signed an agreement on extradition. Talks on the extradition treaty took a year.", 1],
    ["Peru and Chile signed an agreement on trade and a treaty on fish.", 2],
  ])("%s -> %i", (text, count) => {
    expect(rowsOf(text)).toHaveLength(count);
  });

  test("who leads or brokers a pact does not sign it", () => {
    const countries = rowsOf("Peru and Chile signed a Kenyan-brokered truce.").map((row) => row.countries.join(" "));
    expect(countries).toEqual(["PER CHL"]);
  });
});
