// Deals that no instrument noun names: which sentences give a row, with whom, and which give none.
import { read } from "../../src/index";

/** "contract signed A + B" for each row of an article that opens with a line about nothing. */
const rowsIn = (text: string) =>
  read(`Business digest\n\n${text}`).agreements.map(
    ({ instrument, status, parties }) => `${instrument} ${status} ${parties.map(({ name }) => name).join(" + ")}`,
  );

describe("purchases", () => {
  test.each([
    [
      "Norrbotten Steel of Stockholm will purchase 40,000 tonnes of ammonia a year from Savoia Grain this year.",
      "contract announced Norrbotten Steel + Savoia Grain",
    ],
    ["Air Kigali will lease six gliders from Savoia Aviation.", "contract announced Air Kigali + Savoia Aviation"],
    [
      "Rio Group on Monday said it was buying the beer operations of Mexico's Kolding Brewery.",
      "contract announced Rio Group + Kolding Brewery",
    ],
    [
      "Gulf Holdings bought Osaka Metals' stake in the Cerro Alto mine.",
      "contract signed Gulf Holdings + Osaka Metals",
    ],
    [
      "Kolding Shipping completed the acquisition of Harrow Ports Ltd this week.",
      "contract signed Kolding Shipping + Harrow Ports Ltd",
    ],
    [
      "Air Kigali placed an order with Savoia Aviation for ten seaplanes.",
      "contract signed Air Kigali + Savoia Aviation",
    ],
    ["Air Kigali ordered ten Airbus A330 jets.", "contract signed Air Kigali + Airbus"],
    [
      "Norrbotten Steel acquired a 30% stake in Kolding Shipping.",
      "contract signed Norrbotten Steel + Kolding Shipping",
    ],
    [
      "Its lending arm, Harrow Capital, acquired a 15% stake in Minas Verde Mining in 2009.",
      "contract signed Harrow Capital + Minas Verde Mining",
    ],
    [
      "Osaka Metals took a 10 per cent interest in Pampa Lithium Corp this week.",
      "contract signed Osaka Metals + Pampa Lithium Corp",
    ],
    [
      "Gulf Holdings bought a 49% stake in the Cerro Alto mine from Andes Copper Ltd this week.",
      "contract signed Gulf Holdings + Andes Copper Ltd",
    ],
    ["Air Kigali purchased four Boeing 787-9 aircraft valued at $900 million.", "contract signed Air Kigali + Boeing"],
    ["Air Kigali will buy 12 helicopters from Savoia Aviation.", "contract announced Air Kigali + Savoia Aviation"],
    [
      "Harrow Bank agreed to buy Tirana Credit Bank for $200 million.",
      "contract signed Harrow Bank + Tirana Credit Bank",
    ],
    ["Tirana Credit Bank was acquired by Harrow Bank in March.", "contract signed Tirana Credit Bank + Harrow Bank"],
    [
      "Poland has agreed to purchase 30 tanks from Hanseong Defense Corp this week.",
      "contract signed Poland + Hanseong Defense Corp",
    ],
    [
      "Kolding Shipping plans to acquire Harrow Ports Ltd this week.",
      "contract planned Kolding Shipping + Harrow Ports Ltd",
    ],
    [
      "Osaka Metals agreed to buy Harrow Ports Ltd.'s stake in the Cerro Alto copper mine in Peru for US$5 billion.",
      "contract signed Osaka Metals + Harrow Ports Ltd.",
    ],
    [
      "Osaka Metals is buying part of a mine in Peru from commodities and mining group Harrow Ports Ltd this week.",
      "contract announced Osaka Metals + Harrow Ports Ltd",
    ],
    [
      "Minas Verde Mining, a unit of the Rio Group, bought Andes Copper Ltd's smelter.",
      "contract signed Minas Verde Mining + Andes Copper Ltd",
    ],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("sales", () => {
  test.each([
    [
      "Norway's parliament approved the sale of gold to Swiss refiner Harrow Metals.",
      "contract planned Norway's parliament + Harrow Metals",
    ],
    ["Ghana leased the port of Tema to Kolding Shipping for 30 years.", "contract signed Ghana + Kolding Shipping"],
    [
      "Norrbotten Gas will supply 2 million tonnes of LNG a year to India's Deccan Power for ten years.",
      "contract announced Norrbotten Gas + Deccan Power",
    ],
    ["Sweden sold Ukraine 40 tanks in May.", "contract signed Sweden + Ukraine"],
    [
      "Kolding Retail sold its 80 Baltic stores to Harrow Group in May.",
      "contract signed Kolding Retail + Harrow Group",
    ],
    [
      "Andes Copper Ltd agreed on Monday to sell its smelter to Osaka Metals.",
      "contract signed Andes Copper Ltd + Osaka Metals",
    ],
    [
      "Kenya has mines. The Cabinet approved the proposal to sell the stock of titanium to M/s Osaka Metals.",
      "contract planned Kenya + Osaka Metals",
    ],
    [
      "Minas Verde Mining is set to sell a 20% stake to Gulf Holdings.",
      "contract planned Minas Verde Mining + Gulf Holdings",
    ],
    [
      "Andes Copper Ltd is in talks to sell its smelter to Osaka Metals.",
      "contract negotiating Andes Copper Ltd + Osaka Metals",
    ],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("loans", () => {
  test.each([
    [
      "The Nordic Export Bank closed a $50 million loan to Rio Group.",
      "contract signed Nordic Export Bank + Rio Group",
    ],
    [
      "The Oslo Investment House has committed 90 million dollars to the Tema Tile Company.",
      "contract announced Oslo Investment House + Tema Tile Company",
    ],
    ["The World Bank and Togo agreed on a credit of $30 million for clinics.", "contract signed World Bank + Togo"],
    ["Japan pledged $2 billion in loans to Nepal.", "contract announced Japan + Nepal"],
    [
      "The Nordic Export Bank extended a line of credit of $90 million to Zambia.",
      "contract signed Nordic Export Bank + Zambia",
    ],
    ["Norway says it will lend Malawi $300 million to build dams.", "contract announced Norway + Malawi"],
    [
      "The World Bank has approved a $70 million loan for Malawi's power grid, the lender said.",
      "contract signed World Bank + Malawi",
    ],
    [
      "The World Bank on 4 December approved the allocation of up to EUR 30 million to Harrow Grid Ltd under a state guarantee.",
      "contract signed World Bank + Harrow Grid Ltd",
    ],
    [
      "The African Development Bank's Board of Directors approved up to $90 million in financing to Minas Verde Mining.",
      "contract signed African Development Bank + Minas Verde Mining",
    ],
    [
      "The African Development Bank has agreed to provide a $60 million loan to Ghana's state electricity company, Volta Grid Ltd.",
      "contract signed African Development Bank + Volta Grid Ltd.",
    ],
    [
      "Osaka Metals secured a loan of 12 billion yen from the Bank for Overseas Ventures for small farms.",
      "contract signed Osaka Metals + Bank for Overseas Ventures",
    ],
    [
      "Osaka Metals announced the receipt of $80 million in debt funding from the Nordic Export Bank.",
      "contract announced Osaka Metals + Nordic Export Bank",
    ],
    [
      "Osaka Metals received a letter of interest from the Nordic Export Bank for up to $30 million.",
      "letter_of_intent announced Osaka Metals + Nordic Export Bank",
    ],
    [
      "The Nordic Export Bank issued a non-binding letter of interest to Osaka Metals.",
      "letter_of_intent announced Nordic Export Bank + Osaka Metals",
    ],
    ["Japan lent $250 million to Nepal for a tunnel.", "contract signed Japan + Nepal"],
    [
      "The Nordic Export Bank committed a $50 million debt facility to Harrow Capital.",
      "contract announced Nordic Export Bank + Harrow Capital",
    ],
    [
      "The Nordic Export Bank will provide Zambia with a loan of $40 million.",
      "contract announced Nordic Export Bank + Zambia",
    ],
    [
      "Pampa Lithium Corp secured a $90 million loan from the Nordic Export Bank.",
      "contract signed Pampa Lithium Corp + Nordic Export Bank",
    ],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("awards", () => {
  test.each([
    ["Peru grows maize. In 2008 the government stripped Rio Group of its licence.", "contract ended Peru + Rio Group"],
    [
      "Rosal Atomic was awarded the right to build the Cerro plant by Hungary.",
      "contract signed Hungary + Rosal Atomic",
    ],
    [
      "Fiji has roads. Cabinet approved the award of a contract in the sum of $2 million to Harrow Builders Limited for bridges.",
      "contract planned Fiji + Harrow Builders Limited",
    ],
    [
      "Zambia granted Harrow Metals the exploration licence for the Cerro Alto deposit.",
      "contract signed Zambia + Harrow Metals",
    ],
    ["Ghana awarded Rio Group a licence to mine the Cerro Alto deposit.", "contract signed Ghana + Rio Group"],
    ["Savoia Aviation won an order from Peru for 80 gliders.", "contract signed Savoia Aviation + Peru"],
    ["Niger revoked the licence of Pampa Lithium Corp this week.", "contract ended Niger + Pampa Lithium Corp"],
    [
      "Kenya has ports. The Cabinet decided to award the tender to M/s Savoia Aviation.",
      "contract planned Kenya + Savoia Aviation",
    ],
    ["Angola awarded Norrbotten Steel the 20-year port concession.", "contract signed Angola + Norrbotten Steel"],
    ["Minas Verde Mining was granted a mining licence by Ghana.", "contract signed Ghana + Minas Verde Mining"],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("partnerships", () => {
  test("one row a partner", () => {
    expect(
      rowsIn("Osaka Metals is partnering with Harrow Group, Kolding Shipping and Andes Copper on recycling."),
    ).toEqual([
      "partnership announced Osaka Metals + Harrow Group",
      "partnership announced Osaka Metals + Kolding Shipping",
      "partnership announced Osaka Metals + Andes Copper",
    ]);
  });

  test.each([
    [
      "Kolding Metal (60%) and Osaka Metals (40%) registered a joint company in Lima.",
      "partnership signed Kolding Metal + Osaka Metals",
    ],
    ["Ghana and Togo are negotiating a wider exchange of data.", "agreement negotiating Ghana + Togo"],
    [
      "Rio Group and Kolding Shipping announced their intent to collaborate on terminals.",
      "partnership announced Rio Group + Kolding Shipping",
    ],
    [
      "Osaka Metals will build a smelter in Peru, in partnership with Andes Copper.",
      "partnership announced Osaka Metals + Andes Copper",
    ],
    ["Turkey and Qatar agreed to build a power plant in Syria.", "agreement signed Turkey + Qatar"],
    [
      "Savoia Aviation has teamed up with Harrow Group to build drones.",
      "partnership announced Savoia Aviation + Harrow Group",
    ],
    [
      "Volta Power agreed in principle with Andes Copper Ltd to supply 60 megawatts.",
      "contract announced Volta Power + Andes Copper Ltd",
    ],
    [
      "Kolding Shipping will merge with Harrow Ports Ltd this week.",
      "agreement announced Kolding Shipping + Harrow Ports Ltd",
    ],
    [
      "Gulf Holdings is investing $80 million in Pampa Lithium Corp this week.",
      "contract announced Gulf Holdings + Pampa Lithium Corp",
    ],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("accords", () => {
  test.each([
    ["Kenya welcomes Ghana as the newest member of the Clean Rivers Initiative.", "agreement announced Ghana + Kenya"],
    ["Mali and Niger pulled out of the ECOWAS treaty.", "treaty ended Mali + Niger"],
    ["Russia suspended its participation in the New START treaty.", "treaty ended Russia"],
    ["Slovenia joined the Artemis Accords on Friday.", "agreement signed Slovenia"],
    ["Peru became the 41st country to join the Artemis Accords.", "agreement signed Peru"],
    ["Fiji has acceded to the Convention on Cluster Munitions.", "treaty signed Fiji"],
    ["Chad has pulled out of the Water Charter with Niger.", "treaty ended Chad + Niger"],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("an instrument that leads a deal", () => {
  test.each([
    [
      "A deal by Savoia Aviation to sell 30 seaplanes to Peru's Lima Airways will support many jobs.",
      "agreement signed Savoia Aviation + Lima Airways",
    ],
    [
      "Kolding Works announced a deal to ship 180 Condor tanks, a variant of an older one, to Poland.",
      "agreement announced Kolding Works + Poland",
    ],
    [
      "Rio Group said it signed a deal with Osaka Metals (OsMet) to form a joint venture and build a pilot plant.",
      "agreement signed Rio Group + Osaka Metals",
    ],
    [
      "Rio Group has completed a transaction to form a joint venture with Chilean miner Andes Copper Ltd.",
      "partnership signed Rio Group + Andes Copper Ltd.",
    ],
    ["Rio Group agreed to form a joint venture with Osaka Metals.", "partnership signed Rio Group + Osaka Metals"],
    [
      "Kolding Metal signed a purchase deal with a group of firms led by Osaka Metals to buy all their shares.",
      "agreement signed Kolding Metal + Osaka Metals",
    ],
    [
      "Rio Group has entered into a binding agreement to sell 25,000 tons of salt a year to Kolding Shipping of Aarhus.",
      "contract signed Rio Group + Kolding Shipping",
    ],
    [
      "Rio Group signed a deal on Monday to buy gas from Harrow Ports Ltd this week.",
      "agreement signed Rio Group + Harrow Ports Ltd",
    ],
    [
      "Rio Group announced an agreement to acquire Harrow Ports Ltd for $3 billion.",
      "contract announced Rio Group + Harrow Ports Ltd",
    ],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("what is awarded to a firm", () => {
  test.each([
    [
      "Fiji has roads. Cabinet approved a $64-million contract to Lund Consultants and Construction Limited for bridges.",
      "contract planned Fiji + Lund Consultants and Construction Limited",
    ],
    [
      "Fiji has roads. Cabinet authorised the awarding of a contract to Harrow Bank Note Company Limited for passports.",
      "contract planned Fiji + Harrow Bank Note Company Limited",
    ],
    [
      "The contract for supplying coal was awarded to Minas Verde Mining by Peru, as advised by the Tender Board.",
      "contract signed Peru + Minas Verde Mining",
    ],
    ["The tender was awarded to Minas Verde Mining by Peru.", "contract signed Peru + Minas Verde Mining"],
    [
      "Chile signed a deal in March to purchase missiles from India worth $375 million.",
      "agreement signed Chile + India",
    ],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("firms that are chosen, loans that are closed", () => {
  test.each([
    [
      "Kolding Railways selected Harrow Works Ltd to supply 300 locomotives.",
      "contract signed Kolding Railways + Harrow Works Ltd",
    ],
    [
      "The Savings Bank of Aarhus closed a $150 million loan to Minas Verde Mining.",
      "contract signed Savings Bank of Aarhus + Minas Verde Mining",
    ],
    [
      "Egypt raised a loan of $710 million from the African Development Bank.",
      "contract signed Egypt + African Development Bank",
    ],
    [
      "Iraq awarded Minas Verde Mining and Nihon Works Ltd the right to develop the field.",
      "contract signed Iraq + Minas Verde Mining + Nihon Works Ltd",
    ],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });
});

describe("orders, shares and reported promises", () => {
  test.each([
    [
      "Air Kigali announced an order for 75 Airbus A320neo aircraft valued at $9 billion.",
      "contract announced Air Kigali + Airbus",
    ],
    [
      "Air Kigali signed a letter of intent for 40 Airbus jets at the show.",
      "letter_of_intent signed Air Kigali + Airbus",
    ],
    [
      "Norway's Prime Minister Ida Lund announced that the country would purchase five gliders from Savoia Aviation.",
      "contract announced Norway + Savoia Aviation",
    ],
    [
      "Rio Group announced the purchase of stakes held by Osaka Metals in several gas blocks.",
      "contract announced Rio Group + Osaka Metals",
    ],
    [
      "Rio Group will sell a 40% stake in two oil and gas projects to Osaka Metals's subsidiary Lund Water Ltd.",
      "contract announced Rio Group + Lund Water Ltd.",
    ],
    [
      "Osaka Metals said on Sunday it would buy a majority stake in Harrow Ports Ltd this week.",
      "contract announced Osaka Metals + Harrow Ports Ltd",
    ],
    [
      "Peru has signed what is likely its last arms contract, ordering 15 patrol boats from Kolding Works Ltd this week.",
      "contract signed Peru + Kolding Works Ltd",
    ],
    [
      "The joint venture is 49% owned by Rio Group and 51% owned by Osaka Metals.",
      "partnership signed Rio Group + Osaka Metals",
    ],
    [
      "Analysts noted Rio Group's $4 billion purchase of a stake in an oilfield from Italy's Savoia Gas.",
      "contract signed Rio Group + Savoia Gas",
    ],
    [
      "Osaka Metals will invest 50 million euros ($52 million) to buy an 8% stake in Harrow Ports Ltd.",
      "contract announced Osaka Metals + Harrow Ports Ltd.",
    ],
    [
      "A consortium including Rio Group and Osaka Metals is in advanced talks to buy Harrow Ports Ltd assets in Peru.",
      "contract negotiating Rio Group + Osaka Metals + Harrow Ports Ltd",
    ],
    [
      "Osaka Metals has managed to secure funding of $40 million from the World Bank.",
      "contract signed Osaka Metals + World Bank",
    ],
    ["Osaka Metals will collaborate with Harrow Group on drones.", "partnership announced Osaka Metals + Harrow Group"],
  ])("%s", (text, row) => {
    expect(rowsIn(text)).toEqual([row]);
  });

  test("a licence taken away from two firms is two rows", () => {
    expect(rowsIn("Niger took away the licences of Osaka Metals and Andes Copper Ltd this week.")).toEqual([
      "contract ended Niger + Osaka Metals",
      "contract ended Niger + Andes Copper Ltd",
    ]);
  });
});

describe("the company", () => {
  test.each([
    ["Osaka Metals signed an energy pact with the copper giant in Lima.", "agreement signed Osaka Metals + Rio Group"],
    ["The company signed an energy pact with Osaka Metals.", "agreement signed Rio Group + Osaka Metals"],
    [
      "The Lima-based copper company also signed an energy pact with Osaka Metals.",
      "agreement signed Rio Group + Osaka Metals",
    ],
    ["The miner bought a 20% stake in Harrow Ports Ltd this week.", "contract signed Rio Group + Harrow Ports Ltd"],
  ])("%s", (text, row) => {
    expect(rowsIn(`Rio Group mines copper.\n\n${text}`)).toEqual([row]);
  });

  test("the companies are the two that a sentence before names", () => {
    expect(rowsIn("Rio Group and Osaka Metals met in Lima. In May the companies signed an energy pact.")).toEqual([
      "agreement signed Rio Group + Osaka Metals",
    ]);
  });
});

describe("no row", () => {
  test.each([
    "Japan gave Nepal a grant of $20 million.",
    "Norway will invest $300 million in a wind farm in Poland.",
    "Gulf Holdings will invest $80 million in a new plant in Texas.",
    "India bought coal from Australia last year.",
    "Russia sells gas to Hungary.",
    "Rio Group may buy Andes Copper Ltd this week.",
    "Rio Group wants to acquire a stake in Andes Copper Ltd this week.",
    "Rio Group did not buy Andes Copper Ltd this week.",
    "The striker was sold to Harrow United by Kolding for 20 million euros.",
    "Shares of Andes Copper Ltd sold off on Tuesday.",
    "Peru joined the meeting in Lima.",
    "Peru joined Chile in calling for calm.",
    "Families bought Osaka Metals batteries from shops.",
    "The troops withdrew from the town of Kidal.",
    "Ghana awarded the medal to the president of Harrow Group.",
    "Norway committed to work with Poland on climate.",
    "Kenya and Norway agreed to work closely together.",
    "The bank extended its opening hours to Sunday.",
    "Japan provided Nepal with food and tents.",
    "The company received a letter from Harrow Group.",
    "Rio Group's proposed acquisition of Andes Copper Ltd was blocked.",
    "Rio Group would buy Andes Copper Ltd if prices fell.",
    "Tengri Oil is owned by Rio Group.",
    "Peru and Chile met in Lima. A railway consortium has signed a $2 billion contract for a line.",
    "The Nordic Export Bank extended a $110 million loan to help fund wind farms.",
  ])("%s", (text) => {
    expect(rowsIn(text)).toEqual([]);
  });
});

test("an item that names only its subject and between whom it is", () => {
  expect(
    rowsIn(
      "The following agreements were signed:\n\n- Long-term work on gliders between the Ministry of Transport and Savoia Aviation;\n- A plant for pumps between Rio Group and Kolding Works Ltd.\n",
    ),
  ).toEqual([
    "agreement signed Ministry of Transport + Savoia Aviation",
    "agreement signed Rio Group + Kolding Works Ltd.",
  ]);
});

test("what is sold to a joint venture is a row beside the venture", () => {
  expect(
    rowsIn("Rio Group has agreed to sell its refinery to a joint venture between Osaka Metals and Andes Copper Ltd."),
  ).toEqual([
    "partnership signed Osaka Metals + Andes Copper Ltd.",
    "contract signed Rio Group + Osaka Metals + Andes Copper Ltd.",
  ]);
});

test("a cabinet's approval leaves out the buyer: the state", () => {
  const text =
    "Ghana grows maize. The cabinet met.\n\nApproval was granted to purchase 40 tonnes of seed from Savoia Grain of Italy.";
  expect(rowsIn(text)).toEqual(["contract planned Ghana + Savoia Grain"]);
});

test("a list of headlines speaks in the present", () => {
  const text =
    "Briefs\n\n- Peru secures $50 mln loan from Nordic Export Bank\n- Rio Group buys miner Cerro Gold for $88 mln\n";
  expect(read(text).agreements.map(({ parties }) => parties.map(({ name }) => name).join(" + "))).toEqual([
    "Peru + Nordic Export Bank",
    "Rio Group + Cerro Gold",
  ]);
});

test("two deals of the same firms with figures of their own are two", () => {
  expect(
    rowsIn(
      "Rio Group has agreed to sell a 10% stake in a gas block to Osaka Metals.\n\nIn 2023, Rio Group sold Osaka Metals a 25% stake in its wind farm.",
    ),
  ).toEqual(["contract signed Rio Group + Osaka Metals", "contract signed Rio Group + Osaka Metals"]);
});

test("what a contract asks for is no second row", () => {
  expect(
    rowsIn(
      "Kolding Works signed a contract with Poland.\n\nUnder the contract, Kolding Works will also supply 300 shells a year to Harrow Arms Ltd.",
    ),
  ).toEqual(["contract signed Kolding Works + Poland"]);
});

test("a licence to operate a port has no receiver in the port", () => {
  expect(rowsIn("Peru signed with Kolding Shipping a 30-year concession to operate Dar es Salaam Port.")).toEqual([
    "contract signed Peru + Kolding Shipping",
  ]);
});

test("an apposition that names the agreement adds no row", () => {
  expect(
    rowsIn("Savoia Aviation secured an order from Air Kigali, a $2 billion agreement to acquire twelve seaplanes."),
  ).toHaveLength(1);
});

test("the money in the object is the deal's value", () => {
  const [row] = read("Digest\n\nNorway will lend Malawi $300 million to build dams.").agreements;
  expect(row?.value).toMatchObject({ amount: 300_000_000, currency: "USD" });
});

test("a deal's worth may stand in the next sentence", () => {
  const text = "Rif Phosphates Group agreed to supply Meghna Corp with phosphate. The deal is worth $310 million.";
  expect(read(text).agreements[0]?.value).toMatchObject({ amount: 310_000_000, currency: "USD" });
});

test("what is to be done under a contract is its title", () => {
  const text = "One of them is a five-year contract under which Rif Phosphates Group will supply ore to Meghna Corp.";
  expect(read(text).agreements[0]).toMatchObject({
    instrument: "contract",
    title: expect.stringMatching(/^supply ore/),
  });
});

test("the price behind what is bought is the deal's value", () => {
  const text = "Digest\n\nOsaka Metals bought Harrow Ports Ltd's stake in a mine in Peru for about US$410 million.";
  expect(read(text).agreements[0]?.value).toMatchObject({ amount: 410_000_000, currency: "USD" });
});

test("a place before a comma is no party", () => {
  expect(rowsIn("In neighbouring Zambia, Osaka Metals agreed to buy Harrow Ports Ltd this week.")).toEqual([
    "contract signed Osaka Metals + Harrow Ports Ltd",
  ]);
});

test("a second sentence on the same deal adds no row", () => {
  expect(
    rowsIn(
      "Osaka Metals agreed to buy Andes Copper Ltd for $2 billion.\n\nOsaka Metals will buy Andes Copper Ltd in cash.",
    ),
  ).toEqual(["contract signed Osaka Metals + Andes Copper Ltd"]);
});

test("a deal stands beside the agreement of the same sentence", () => {
  expect(
    rowsIn(
      "Air Kigali purchased four Boeing 787-9 aircraft and signed a training agreement with Savoia Aviation.",
    ).sort(),
  ).toEqual(["agreement signed Air Kigali + Savoia Aviation", "contract signed Air Kigali + Boeing"]);
});
