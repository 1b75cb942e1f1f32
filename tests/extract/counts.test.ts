import { counts } from "../../src/extract/counts";
import { parse } from "../../src/text/index";

const totals = (text: string) =>
  counts(parse(text)).map(({ count, bound, instrument }) => `${count} ${bound} ${instrument}`);

test.each([
  ["Peru and Kenya signed more than 30 agreements.", "30 at_least agreement"],
  ["Peru signs dozens of cooperation agreements with Kenya.", "24 at_least agreement"],
  ["The ministers exchanged over two dozen pacts.", "24 at_least agreement"],
  ["An additional 24 MOUs and documents were exchanged at a forum.", "24 exact mou"],
  ["Seven Memoranda of Understanding (MoUs) were exchanged.", "7 exact mou"],
  ["The minister concluded four (04) Memoranda of Understanding.", "4 exact mou"],
  ["They reported the inking of eight Memorandum of Understanding (MOU).", "8 exact mou"],
  ["Some 11 MOU were signed at the fair.", "11 about mou"],
  ["To date, 20 MOUs have been signed.", "20 exact mou"],
  ["The two firms closed two deals.", "2 exact agreement"],
  ["We signed three important documents.", "3 exact other"],
  ["Three documents were signed in Lima.", "3 exact other"],
  ["Under the two agreements, tariffs fall.", "2 exact agreement"],
  ["The province had signed seven new overseas gas deals.", "7 exact agreement"],
  ["Kenya signed four trade and investment treaties.", "4 exact treaty"],
  ["They inked two free trade agreements.", "2 exact agreement"],
  ["They signed two 10-year supply contracts.", "2 exact contract"],
  ["They signed two $3 billion deals.", "2 exact agreement"],
  ["Nearly 40 bilateral accords were concluded.", "40 about agreement"],
  ["A total of 15 protocols were signed.", "15 exact protocol"],
  ["They signed 20 to 30 agreements.", "20 at_least agreement"],
  ["Half a dozen deals were struck.", "6 exact agreement"],
  ["Some 20-odd agreements were inked.", "20 about agreement"],
  ["As many as 15 MoUs were signed.", "15 exact mou"],
  ["They signed 12 government-to-government agreements.", "12 exact agreement"],
  ["Kenya has signed more than 200 green corridor cooperation documents.", "200 at_least other"],
  ["Some 150 participants signed 45 agreements/MoUs.", "45 exact agreement"],
  ["Two Leaders Sign 5 Deals", "5 exact agreement"],
  ["Over the last 10 years 40 agreements have been concluded.", "40 exact agreement"],
  ["The two proposed agreements cover trade.", "2 exact agreement"],
  ["The pact, one of five agreements signed on Monday, covers mining.", "5 exact agreement"],
])("%s gives %s", (text, total) => {
  expect(totals(text)).toEqual([total]);
});

test("a part of a total is a total of its own", () => {
  expect(totals("Kenya signed ten agreements, seven of which concern energy.")).toEqual([
    "10 exact agreement",
    "7 exact agreement",
  ]);
  expect(totals("Of the 30 MoUs, 12 were signed in Cairo.")).toEqual(["30 exact mou", "12 exact mou"]);
  expect(totals("14 out of 20 contracts were renewed.")).toEqual(["14 exact contract", "20 exact contract"]);
  expect(totals("Seven of the ten agreements concern energy.")).toEqual(["7 exact agreement", "10 exact agreement"]);
});

test("two kinds in one sentence are two totals", () => {
  expect(totals("They signed two MoUs and three contracts.")).toEqual(["2 exact mou", "3 exact contract"]);
});

test("the same total said twice is one, in whatever words", () => {
  const text = "4 New MOUs Signed\n\nPeru and Kenya signed four new MOUs. The four agreements cover trade.";
  expect(totals(text)).toEqual(["4 exact mou"]);
});

test("documents that were counted are counted again in parts", () => {
  const text = "The ministers signed 18 documents in Cairo. Ten of the 18 documents open doors for investors.";
  expect(totals(text)).toEqual(["18 exact other", "10 exact other"]);
});

test("an addition is no repetition", () => {
  expect(totals("They signed ten MoUs. Another ten MoUs were signed at a forum.")).toHaveLength(2);
});

test("a headline's round number takes the bound that the body gives it", () => {
  expect(totals("Peru, Kenya sign 30 deals\n\nPeru and Kenya signed more than 30 deals.")).toEqual([
    "30 at_least agreement",
  ]);
});

test("a headline's pacts are the memoranda that the body says they are", () => {
  expect(totals("Peru, Kenya ink three pacts\n\nPeru and Kenya signed three MoUs on Monday.")).toEqual(["3 exact mou"]);
});

test("two totals of the same size stay two where each speaks of instruments of its own", () => {
  const text =
    "Peru signed trade deals with Kenya and Chad. Under the two agreements, tariffs fall. " +
    "It has frameworks with Fiji and Laos. Under the two frameworks, quotas rise.";
  expect(totals(text)).toEqual(["2 exact agreement", "2 exact agreement"]);
});

test.each([
  ["one agreement", "They signed one agreement and a deal."],
  ["a year", "Under the 2017 agreement, they trade."],
  ["a year before a plural", "The 2017 agreements lapsed."],
  ["a term", "a 48-month arrangement and a 20-year deal and two-year contracts"],
  ["money", "The $3 billion deals were signed."],
  ["a phase", "the phase two deals"],
  ["an article", "talks on Article 6 agreements"],
  ["a serial number", "Agreement No. 5 and No. 6 agreements"],
  ["signatories", "The 12 signatories of the agreement met."],
  ["countries", "The two countries' agreements lapsed."],
  ["companies that sign", "Three companies signed agreements."],
  ["companies that sign, in a headline", "Two Asian Companies Sign Agreements"],
  ["companies, in a headline", "Two Asian Companies Eye Agreements"],
  ["the two as a pronoun", "The two signed agreements on trade. The two discussed agreements."],
  ["a rule's number", "COP 28 agreements and Chapter 11 agreements and G7 agreements"],
  ["times", "Three times as many contracts were signed."],
  ["both", "Both agreements enter into force in May."],
  ["projects", "They launched 14 projects under the agreement."],
  ["documents not signed", "The court read 200 leaked documents."],
  ["a date", "On March 20 agreements were signed."],
  ["a share", "About 20 per cent of contracts were late."],
  ["several", "They signed several agreements and a number of contracts."],
  ["partners", "three new business partnerships in the region"],
  ["pages", "a treaty of 400 pages"],
])("%s is no total: %s", (_, text) => {
  expect(totals(text)).toEqual([]);
});

test("the evidence is the clause, at its place in the text", () => {
  const text = "In Lima, the ministers signed more\nthan 30 agreements, officials said.";
  const [count] = counts(parse(text));
  expect(count?.evidence).toBe("the ministers signed more\nthan 30 agreements");
  expect(text.slice(count?.start, count?.end)).toBe(count?.evidence);
});
