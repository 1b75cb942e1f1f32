import { read } from "../../src/index";

/** The rows of an article: their signatories, and their countries. */
function rowsOf(text: string): { parties: string[]; countries: string[] }[] {
  return read(text, { published: null }).agreements.map(({ parties, countries }) => ({
    parties: parties.map(({ name }) => name),
    countries: [...countries].sort(),
  }));
}

test("of two firms in an article about two states the one without a country belongs to the other state", () => {
  const rows = rowsOf(
    "Peru and Finland deepen ties\n\nThe President of Peru met the President of Finland in Lima on Monday.\n\nOulu Kaivos and Peru's Minera Sur signed a contract for 40 drills.",
  );
  expect(rows).toEqual([{ parties: ["Oulu Kaivos", "Minera Sur"], countries: ["FIN", "PER"] }]);
});

test("the IMF and the European Union take no country from the article", () => {
  const rows = rowsOf(
    "Togo and its lenders\n\nTogo welcomed a mission to its capital.\n\nTogo signed a loan agreement with the International Monetary Fund.",
  );
  expect(rows).toEqual([{ parties: ["Togo", "International Monetary Fund"], countries: ["TGO"] }]);
});

test("a firm in a story datelined at home is from there", () => {
  const rows = rowsOf(
    "Miner finds a buyer\n\nWINDHOEK, Feb 3 (Desert Wire) -- Kunene Flake has signed a contract with Sweden's Skelle Cell AB, the Namibian miner's owners said.",
  );
  expect(rows).toEqual([{ parties: ["Kunene Flake", "Skelle Cell AB"], countries: ["NAM", "SWE"] }]);
});

test("a state committee speaks for itself, not in the name of its state", () => {
  const rows = rowsOf(
    "Talks\n\nThe State Customs Committee of Uzbekistan and the Ministry of Finance of Chile signed an MOU on tariffs.\n\nThe two presidents signed a treaty on visas.",
  );
  expect(rows.map(({ parties }) => parties)).toEqual([
    ["State Customs Committee of Uzbekistan", "Ministry of Finance of Chile"],
    ["Uzbekistan", "Chile"],
  ]);
});

test("a museum and its foundation are two", () => {
  const rows = rowsOf("Talks\n\nThe Lagu Museum, the Lagu Museum Foundation and Oman signed an MOU on masks.");
  expect(rows.map(({ parties }) => parties)).toEqual([["Lagu Museum", "Lagu Museum Foundation", "Oman"]]);
});

test("a speaker back from two states signed with each of them", () => {
  const rows = rowsOf(
    "Arrival statement of the President\n\nI am glad to be home in our Philippines.\n\nIn Chile I met my colleague. The Philippines and Chile share an ocean. We signed a treaty on extradition with Chile.\n\nIn Samoa I saw a school. We signed an agreement on fisheries. I thank Samoa for its welcome.",
  );
  expect(rows.map(({ countries }) => countries)).toEqual([
    ["CHL", "PHL"],
    ["PHL", "WSM"],
  ]);
});

test.each([
  [
    "it",
    "Harrow Metals Ltd opened a mine in June.\n\nIt has also signed a contract with Kolding Shipping AB.",
    ["Harrow Metals Ltd", "Kolding Shipping AB"],
  ],
  ["they", "Ghana, Laos and Peru said that they had signed a treaty on copper.", ["Ghana", "Laos", "Peru"]],
  [
    "the three governments",
    "The ministers of Ghana, Laos and Peru met in Accra.\n\nThe three governments signed a treaty on copper.",
    ["Ghana", "Laos", "Peru"],
  ],
  [
    "the two transport ministries",
    "Ghana and Peru opened a route.\n\nThe two transport ministries signed an MOU on pilots.",
    ["Ghana's transport ministry", "Peru's transport ministry"],
  ],
  [
    "the two countries' ministries of mining",
    "Ghana and Peru opened a route.\n\nThe two countries' ministries of mining signed an MOU on copper.",
    ["Ghana's ministry of mining", "Peru's ministry of mining"],
  ],
  [
    "between the ministries of health",
    "Ghana and Peru opened a route.\n\nAn MOU between the ministries of health was signed.",
    ["Ghana's ministry of health", "Peru's ministry of health"],
  ],
  [
    "an acronym",
    "The Harrow Mining Council (HMC) met on Monday.\n\nHMC signed an MOU with Peru.",
    ["Harrow Mining Council", "Peru"],
  ],
  ["officials", "Finnish and Vietnamese officials signed a labour agreement on Friday.", ["Finland", "Vietnam"]],
  [
    "a government's longest wording",
    "The Government of the Kingdom of Bahrain held talks.\n\nThe Bahraini government signed a treaty with Peru.",
    ["Government of the Kingdom of Bahrain", "Peru"],
  ],
])("%s goes back to those who were named", (_what, body, parties) => {
  expect(rowsOf(`A day of ceremonies\n\n${body}`).map((row) => row.parties)).toEqual([parties]);
});

test("each of several agreements takes the partner named with it, not the partner of the verb", () => {
  const rows = rowsOf(
    "Poland inked a defence deal with Finland, including a torpedo agreement with Suomen Meri and another deal with Lahti Optics.",
  );
  expect(rows.map(({ parties }) => parties)).toEqual([
    ["Poland", "Finland"],
    ["Poland", "Suomen Meri"],
    ["Poland", "Lahti Optics"],
  ]);
});

test("an aggregate gives way only to rows between all of its countries", () => {
  const rows = rowsOf(
    "Peru's president signed defence and fisheries deals with her Latvian counterpart.\n\nPeru also signed a defence agreement with Ghana.",
  );
  expect(rows.map(({ countries }) => countries)).toEqual([
    ["LVA", "PER"],
    ["GHA", "PER"],
  ]);
});

test("whoever acts for two bodies is no party where the agreement stands between the bodies", () => {
  const rows = rowsOf(
    "Angola's President Joao Lima and Zambia's President Haka Chima signed an agreement between Angola's energy company Sonagas and its Zambian counterpart Kafue Oil.",
  );
  expect(rows).toEqual([{ parties: ["Sonagas", "Kafue Oil"], countries: ["AGO", "ZMB"] }]);
});

test("who convened a meeting is no subject of what is signed there, in quotation marks either", () => {
  const rows = rowsOf(
    'Peru and Chile meet\n\n"During the meeting convened by Minister Ana Vega of Brazil, Peru and Chile signed a treaty on rivers", a statement said.',
  );
  expect(rows.map(({ countries }) => countries)).toEqual([["CHL", "PER"]]);
});

test("a state that is told in a relative clause signs alone, not the subject of the sentence", () => {
  const rows = rowsOf(
    "Ghana and Togo seek to keep their neighbours from ties with Oman, which last year signed a security pact with Benin.",
  );
  expect(rows.map(({ countries }) => countries)).toEqual([["BEN", "OMN"]]);
});

test("whoever has treaties is their party", () => {
  const rows = rowsOf(
    "Samoa looks for partners\n\nTonga watched the talks closely. Tonga spoke.\n\nSamoa has bilateral security treaties with Chile and Peru.",
  );
  expect(rows.map(({ countries }) => countries)).toEqual([
    ["CHL", "WSM"],
    ["PER", "WSM"],
  ]);
});

test("what an agreement will do between others is no signature of theirs", () => {
  const rows = rowsOf(
    "Latvia and Malta are finalising a defence agreement that will increase exchange between the two countries' navies.",
  );
  expect(rows).toEqual([{ parties: ["Latvia", "Malta"], countries: ["LVA", "MLT"] }]);
});

test("officers sign for their institution, under their surname alone too", () => {
  const rows = rowsOf(
    "Banks meet in Accra\n\nThe Coastal Development Bank (CDB) President and Chair Ana Lima today opened the forum.\n\nChair Lima signed a $20 million MOU with Harbour Finance Corporation (HFC) CEO Omar Said and a $30 million MOU with the Lagoon Investment Bank (LIB) President, Ben Ofori.",
  );
  expect(rows.map(({ parties }) => parties)).toEqual([
    ["Coastal Development Bank", "Harbour Finance Corporation"],
    ["Coastal Development Bank", "Lagoon Investment Bank"],
  ]);
});

test("a country that describes a firm leaves the signature to the firm", () => {
  const rows = rowsOf("Togo Airlines signed a $40 million deal with Swedish aircraft manufacturer Norvik.");
  expect(rows).toEqual([{ parties: ["Togo Airlines", "Norvik"], countries: ["SWE", "TGO"] }]);
  const plain = rowsOf("Togo Airlines signed a $40 million deal with US aircraft manufacturer Norvik.");
  expect(plain[0]?.parties).toEqual(["Togo Airlines", "Norvik"]);
});

test("rebels sign as the article words them, and for no state", () => {
  const rows = rowsOf(
    "Truce in Chad\n\nThe Chadian transitional government and armed opposition groups signed a cease-fire on Monday, and the United States welcomed it.",
  );
  expect(rows).toEqual([
    { parties: ["Chadian transitional government", "armed opposition groups"], countries: ["TCD"] },
  ]);
});

test("who joined a convention before is no signatory of the day", () => {
  const rows = rowsOf(
    "Following in the footsteps of Malta, Chile and Peru, the Philippines signed the Convention on River Dolphins.",
  );
  expect(rows.map(({ countries }) => countries)).toEqual([["PHL"]]);
});

test("agreements that stand in one row have the sides of the last one", () => {
  const rows = rowsOf(
    "They welcomed the upcoming signing of the Free Trade Agreement, the Tax Treaty and the Fisheries Accord between Oman and Malta.",
  );
  expect(rows.map(({ countries }) => countries)).toEqual([
    ["MLT", "OMN"],
    ["MLT", "OMN"],
    ["MLT", "OMN"],
  ]);
});

test("the ministries that sign for two states are told of one memorandum", () => {
  const rows = rowsOf(
    "Ghana and Peru have signed a memorandum of understanding on river ports. On Monday the Ministry of Transport of Ghana and the Ministry of Ports of Peru signed a memorandum of understanding on river ports.",
  );
  expect(rows.map(({ parties }) => parties)).toEqual([["Ministry of Transport of Ghana", "Ministry of Ports of Peru"]]);
});

test("who signs behind the comma signs too", () => {
  const rows = rowsOf(
    "Norvik Drones secured a $40 million agreement for Oman's purchase of aircraft, signed by the Swedish and Omani governments.",
  );
  expect(rows.map(({ countries }) => countries)).toEqual([["OMN", "SWE"]]);
});

test("an agency without a state's name is of the state that the article is at home in", () => {
  const text =
    "Chile builds batteries\n\nChile will build batteries in Chile, the Chilean president said.\n\nThe Department of Energy signed a loan agreement with Lund Technologies.";
  expect(read(text).agreements.map(({ countries }) => countries)).toEqual([["CHL"]]);
});

test.each([
  [
    "those who act together right before it",
    "The National Archives of Singapore and the National Library of Vietnam will exchange records. A Memorandum of Understanding was signed today.",
    ["National Archives of Singapore", "National Library of Vietnam"],
  ],
  [
    "those before a proposal that names only who proposes it",
    "The Printing Department of Sri Lanka has been in discussion with the National Print Bureau of Japan. Accordingly, Cabinet approval was granted to enter into a Memorandum of Understanding.",
    ["Printing Department of Sri Lanka", "National Print Bureau of Japan"],
  ],
  [
    "no witness",
    "Peru and Chile agreed to cooperate on fisheries. A memorandum of understanding on fisheries was signed in the presence of the chairman of the Lima Chamber of Commerce.",
    ["Peru", "Chile"],
  ],
  [
    "no source",
    "Ghana and Switzerland met in Accra. An agreement on cocoa was signed, the Swiss Press Agency reported.",
    ["Switzerland", "Ghana"],
  ],
  [
    "no beneficiary",
    "Ghana and Switzerland met in Accra. An agreement to modernise the Tema Railway Company and the Ghana Ports Authority was signed.",
    ["Ghana", "Switzerland"],
  ],
])("an instrument that nobody is said to sign: %s", (_what, body, parties) => {
  expect(rowsOf(`A day of ceremonies\n\n${body}`).map((row) => row.parties)).toEqual([parties]);
});

test("a firm is at home where the text says so once, and an owner outweighs a city in a name", () => {
  const text =
    "Norway's Fjord Energi opened an office in Dakar. Senegal welcomed it. Fjord Energi sold a stake in a gas field to Qatar's Doha Gas for $3 million. Canada's San Juan Silver signed a contract with Peru.";
  const countries = read(text).agreements.map(({ parties }) => parties.map(({ country }) => country));
  expect(countries).toEqual([
    ["NOR", "QAT"],
    ["CAN", "PER"],
  ]);
});

test("a university that one row places is at home there in the next", () => {
  const text =
    "The University of Otara has signed a memorandum of understanding with the Delft Institute of Water Research in the Netherlands. Staff will work in New Zealand. The university announced a partnership with Auckland-based start-up HydroSense.";
  expect(read(text).agreements.map(({ parties }) => parties.map(({ country }) => country))).toEqual([
    ["NZL", "NLD"],
    ["NZL", "NZL"],
  ]);
});
