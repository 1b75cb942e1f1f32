// Items of a list that tell a deal without a verb, and those that tell none.
import { read } from "../../src/index";

const rowsIn = (text: string) =>
  read(text).agreements.map(
    ({ instrument, status, parties }) => `${instrument} ${status} ${parties.map(({ name }) => name).join(" + ")}`,
  );

const HEAD = "FACT SHEET: Norway's Partnership with Ghana\n\n";

test("an item of money lent is the announcer's", () => {
  const text = `${HEAD}At the summit, the Export Bank of Norway announced:\n\n- $25 million loan to Lagu Solar Corporation Ltd in Ghana for a first solar plant.`;
  expect(rowsIn(text)).toEqual(["contract announced Export Bank of Norway + Lagu Solar Corporation Ltd"]);
});

test("a board's approvals are signed, insurance and shares too, and a label with a verb is no lender", () => {
  const text = `${HEAD}Transactions approved by the Export Bank of Norway this quarter include:\n\n- Bridging gaps in Ghana: A $12 million loan to Lagu Harbour Bank Ltd will finance small firms.\n\n- Clean water for all: A $10 million equity investment into the Volta Water Fund will help towns.`;
  expect(rowsIn(text)).toEqual([
    "contract signed Export Bank of Norway + Lagu Harbour Bank Ltd",
    "contract signed Export Bank of Norway + Volta Water Fund",
  ]);
});

test("whom a loan will help borrows it, of the board of whom the text is about; shares may be bought without a price", () => {
  const text = `${HEAD}The Export Bank of Norway has made many loans this year.\n\nAfrican projects approved by the board include:\n\n- A $4 million loan will help Lagu Credit Ltd lend to farmers.\n\n- A loan of up to $535 million to Volta Helium Limited to expand its output.\n\n- Solar homes: A direct equity investment into Daylight Power Group, a firm in Accra, will cut costs.`;
  expect(rowsIn(text)).toEqual([
    "contract signed Export Bank of Norway + Lagu Credit Ltd",
    "contract signed Export Bank of Norway + Volta Helium Limited",
    "contract signed Export Bank of Norway + Daylight Power Group",
  ]);
});

test("'A $5 million' is an article and the dollar of the bank, 'A$5 million' is Australian", () => {
  const money = (sum: string) =>
    read(
      `${HEAD}At the summit, the Export Bank of Norway announced:\n\n- ${sum} million loan to Lagu Solar Corporation Ltd.`,
    ).agreements.map(({ value }) => value?.currency);
  expect([money("A $5"), money("A$5")]).toEqual([["USD"], ["AUD"]]);
});

test("partners that the next sentence lists have a row each", () => {
  const text =
    "Minerals meeting ends\n\nNumerous countries have entered into agreements with Norway on copper. Countries involved in the deals include Ghana, Peru, and Chile, the ministry said.";
  expect(rowsIn(text)).toEqual([
    "agreement signed Norway + Ghana",
    "agreement signed Norway + Peru",
    "agreement signed Norway + Chile",
  ]);
});

test("an item is its label's", () => {
  const text = `${HEAD}Investments to date include:\n\n- Export Bank of Norway: A new MOU with Lagu Harbour Authority on ferries.`;
  expect(rowsIn(text)).toEqual(["mou announced Export Bank of Norway + Lagu Harbour Authority"]);
});

test.each([
  ["what a firm has", "- Osaka Metals has a strong partnership with Lagu Harbour Authority on ferries."],
  [
    "what a state approves for itself",
    "- Norway approved a $318 million investment to build the Lagu Harbour Observatory in Oslo.",
  ],
  ["a loan to nobody named", "- $45 million loan to a financial institution to lend to small firms."],
  ["what is said of one that stands", "- The loan to Lagu Solar Corporation Ltd will help farmers."],
])("%s gives none", (_, item) => {
  expect(rowsIn(`${HEAD}Investments to date include:\n\n${item}`)).toEqual([]);
});

test("an agreement signed and one on other matters under negotiation are two", () => {
  const text = `${HEAD}- Norway and Ghana signed a harbour safeguards agreement.\n\n- Norway and Ghana commenced negotiations on a harbour dredging agreement.`;
  expect(rowsIn(text)).toEqual(["agreement signed Norway + Ghana", "agreement negotiating Norway + Ghana"]);
});

test("firms with one partner each sign their own", () => {
  const text = `${HEAD}Osaka Metals, Andes Copper Ltd and Harrow Ports Ltd signed MOUs with Ghana's power provider, Lagu Grid Ltd, on reactors.`;
  expect(rowsIn(text)).toEqual([
    "mou signed Osaka Metals + Lagu Grid Ltd",
    "mou signed Andes Copper Ltd + Lagu Grid Ltd",
    "mou signed Harrow Ports Ltd + Lagu Grid Ltd",
  ]);
});

test("the articles of a treaty give no rows", () => {
  const text =
    "Fisheries Agreement Between Norway and Ghana\n\nThe Parties may enter into further arrangements to implement this Agreement.\n\nThis Agreement shall remain in force for ten years and may be extended by mutual agreement.\n\nEither Party may terminate this Agreement by written notice.";
  expect(rowsIn(text)).toEqual([]);
});

test("semicolons part the pairs that sign", () => {
  const text =
    "Ministers meet\n\nMinisters witnessed the signing of agreements between Lagu Bank Ltd and Oslo Credit Ltd; Accra Harbour Ltd and Nordic Ferries Ltd; and Volta Power Ltd and Fjord Turbines in Oslo.";
  expect(rowsIn(text)).toEqual([
    "agreement signed Lagu Bank Ltd + Oslo Credit Ltd",
    "agreement signed Accra Harbour Ltd + Nordic Ferries Ltd",
    "agreement signed Volta Power Ltd + Fjord Turbines",
  ]);
});

test("a verb that renews another agreement leaves the row before it as it was signed", () => {
  const text = `${HEAD}- Norway's Ministry of Energy and Ghana's Ministry of Power have concluded an agreement on grids.\n\n- Norway and Ghana agreed to modernize the Air Transport Agreement.`;
  expect(rowsIn(text)[0]).toBe("agreement signed Norway's Ministry of Energy + Ghana's Ministry of Power");
});

test("the lender may stand before the noun", () => {
  const text = `${HEAD}Investments to date include:\n\n- $500 million KEXIM letter of interest for Lagu Refining Ltd to build a gallium plant.`;
  expect(rowsIn(text)).toEqual(["letter_of_intent announced KEXIM + Lagu Refining Ltd"]);
});

test("the agreement that both sides signed is the loan of the sentence before", () => {
  const text = `${HEAD}The Export Bank of Norway approved a $90 million loan to Lagu Mining Bank. The financing agreement was signed in Accra on Monday by both sides.`;
  expect(rowsIn(text)).toEqual(["contract signed Export Bank of Norway + Lagu Mining Bank"]);
});

test("the aforementioned memorandum is the one of the sentence before", () => {
  const text =
    "Cabinet decisions\n\nA proposal was tabled to sign a Memorandum of Understanding among Lagu University in Ghana, the Volta Institute and the University of Oslo of Norway on schools. Cabinet approved the proposal to sign the aforementioned Memorandum of Understanding.";
  expect(rowsIn(text)).toHaveLength(1);
});
