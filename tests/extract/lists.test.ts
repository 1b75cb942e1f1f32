// Lists: what a total is said to be made of, who signs with whom, and what a page makes of it.
import { read } from "../../src/index";

const rows = (text: string) =>
  read(text).agreements.map(
    ({ instrument, status, parties, title }) =>
      `${instrument} ${status} ${parties.map(({ name }) => name).join(" + ")}: ${title}`,
  );

const SIGNED = "Kenya and Peru sign pacts\n\nKenya and Peru signed four memoranda of understanding in Lima.";

describe("what a total is made of", () => {
  test("the members that it includes are rows", () => {
    expect(
      rows(
        `${SIGNED} The memoranda signed include the setting up of a fisheries board, cooperation between the Coast Museum and the Andes Museum, a visa waiver for students and a memorandum on seed wheat.`,
      ),
    ).toEqual([
      "mou signed Kenya + Peru: the setting up of a fisheries board",
      "mou signed Coast Museum + Andes Museum: cooperation between the Coast Museum and the Andes Museum",
      "mou signed Kenya + Peru: a visa waiver for students",
      "mou signed Kenya + Peru: seed wheat",
    ]);
  });

  test("what they cover are as many rows as the total says", () => {
    expect(rows(`${SIGNED} The memoranda covered culture, port safety, nursing and seed wheat.`)).toHaveLength(4);
    expect(rows(`${SIGNED} The memoranda covered culture, port safety and nursing.`)).toHaveLength(0);
  });

  test("more members than the total are none", () => {
    expect(rows(`${SIGNED} The four memoranda include culture, ports, nursing, wheat and sport.`)).toHaveLength(0);
  });

  test("semicolons part members that have commas of their own", () => {
    expect(
      rows(`${SIGNED} The memoranda include help for farmers, fishers and foresters; and training for nurses.`),
    ).toEqual([
      "mou signed Kenya + Peru: help for farmers, fishers and foresters",
      "mou signed Kenya + Peru: training for nurses",
    ]);
  });

  test("aims, and what areas of agreements include, are no members", () => {
    expect(rows(`${SIGNED} The memoranda will help both sides to include women, youth and the old.`)).toEqual([]);
    expect(rows(`${SIGNED} Areas of the memoranda include fish, wheat and gold.`)).toEqual([]);
  });

  test("a total on nothing but cooperation is no row", () => {
    expect(rows("Kenya and Peru signed 13 memoranda covering several sectors.")).toEqual([]);
  });
});

test("what is signed alongside has the verb of what stands before", () => {
  expect(
    rows(
      "Kenya and Peru signed an agreement on nursing, alongside a letter of intent on seed wheat, in Lima on Monday.",
    ),
  ).toEqual(["agreement signed Kenya + Peru: nursing", "letter_of_intent signed Kenya + Peru: seed wheat"]);
});

test("two memoranda of one sentence stay two, whoever signs them", () => {
  expect(
    rows(
      "Kenya and Peru signed a memorandum on nursing and a memorandum between the Coast Museum and the Andes Museum.",
    ),
  ).toHaveLength(2);
});

test("one and the other of two are a row each", () => {
  expect(rows("Fiji and Tonga signed two memoranda, one on tourism and the other on ports.")).toEqual([
    "mou signed Fiji + Tonga: tourism",
    "mou signed Fiji + Tonga: ports",
  ]);
  expect(rows("Fiji and Tonga signed two deals, one for a bridge and another to sell fish.")).toHaveLength(2);
  expect(rows("Fiji and Tonga signed three deals. It is one for decades.")).toHaveLength(0);
});

test("a clause of other parties is not what an agreement is about", () => {
  expect(
    rows(
      "Lund Air and Oslo Air entered into a code-share agreement, and Oryx Group agreed to sell 40 buses to Harrow Metro.",
    ),
  ).toEqual([
    "agreement signed Lund Air + Oslo Air: code-share",
    "contract signed Oryx Group + Harrow Metro: 40 buses to Harrow Metro",
  ]);
  const two = "Meralda Sol is selling a stake in a solar plant to Thailand's Chao Phraya Energy for $14 million.";
  expect(rows(`${two} The two signed a share purchase agreement in Singapore.`)).toEqual([
    "contract signed Meralda Sol + Chao Phraya Energy: a stake in a solar plant to Thailand's Chao Phraya Energy",
  ]);
});

test("what those who signed did besides is not what they signed about", () => {
  expect(
    rows("Kenya and Peru signed a treaty on rice ports, and attended a ceremony for the exchange of documents."),
  ).toEqual(["treaty signed Kenya + Peru: rice ports"]);
});

test("what is done with an instrument is not its title", () => {
  expect(rows("Fiji and Tonga said an air services agreement is expected to be signed next year.")).toEqual([
    "agreement planned Fiji + Tonga: air services",
  ]);
});

test("an apposition is what stands before it", () => {
  expect(
    rows("Kenya and Peru signed the Kenya-Peru Ports Agreement (KPPA), a historic agreement that opens harbours."),
  ).toHaveLength(1);
});

test("a preposition that belongs to two clauses parts nothing", () => {
  expect(
    rows(
      "Kenya and Peru met\n\nKenya and Peru finalised agreements. These agreements build on the visit in May and the pledge made for Peru at that time.",
    ).filter((row) => row.includes("pledge")),
  ).toEqual([]);
});

test("partners behind a colon, though the page has lost its bullets", () => {
  expect(
    rows(
      "Coast University signs memoranda\n\nCoast University signed memoranda of understanding with three renowned universities, among them:\n\nUniversity of Lima, Peru\n\nUniversity of Suva, Fiji\n\nThe rector said that more will follow.",
    ),
  ).toEqual([
    "mou signed Coast University + University of Lima: ",
    "mou signed Coast University + University of Suva: ",
  ]);
});

describe("lists of documents", () => {
  test("items whose names begin alike stay apart", () => {
    expect(
      rows(
        "Kenya and Peru met in Lima\n\nPresidents of Kenya and Peru met in Lima. The parties signed:\n\n- Intergovernmental Agreement on Air Services;\n\n- Intergovernmental Agreement on Road Transport;\n\n- Agreement on cooperation between the Coast Museum of Kenya and the Andes Museum of Peru;\n\n- Agreement on cooperation between the Coast University of Kenya and the Andes University of Peru.",
      ),
    ).toHaveLength(4);
  });

  test("'among them:' goes on with the total of the sentence before", () => {
    expect(
      rows(
        "Kenya and Peru met in Lima\n\nKenya and Peru signed seven documents in Lima.\n\nAmong them:\n\n- Agreement on nursing;\n\n- Memorandum on seed wheat.",
      ),
    ).toEqual(["agreement signed Kenya + Peru: nursing", "mou signed Kenya + Peru: seed wheat"]);
  });

  test("a colon in the total's own sentence opens its list", () => {
    expect(
      rows(
        "Kenya and Peru met in Lima\n\nKenya and Peru signed three agreements related to their charter: an Agreement to Amend the Charter, a new Air Services Agreement and a new Nursing Agreement.",
      ),
    ).toHaveLength(3);
  });
});

test("what a memorandum is on extending is none, and what stands beside a renewal is not renewed", () => {
  expect(
    rows(
      "Kenya and Peru met in Lima\n\nKenya and Peru signed a memorandum on extending the line of credit, a memorandum on nursing, the renewal of the cultural exchange programme and a memorandum on sport.",
    ),
  ).toEqual([
    "mou signed Kenya + Peru: extending the line of credit",
    "mou signed Kenya + Peru: nursing",
    "plan renewed Kenya + Peru: cultural exchange",
    "mou signed Kenya + Peru: sport",
  ]);
});

test("a state behind the comma of an institution in a list is where it is at home", () => {
  expect(
    rows(
      "Kenya and Peru met in Lima\n\nA memorandum was signed between the Council of Marine Science (CMS), Kenya, and the Andes Institute of Oceans on tides.",
    ),
  ).toEqual(["mou signed Council of Marine Science + Andes Institute of Oceans: tides"]);
});

test("members that the next sentence lists or counts off belong to the total", () => {
  expect(
    rows(
      "Kenya and Peru met in Lima\n\nThe two leaders witnessed the signing of a number of agreements between Kenya and Peru. They include an agreement on double taxation; a memorandum on nursing, and another on harbours.",
    ),
  ).toEqual(
    expect.arrayContaining([
      "agreement signed Kenya + Peru: double taxation",
      "mou signed Kenya + Peru: nursing",
      "agreement signed Kenya + Peru: harbours",
    ]),
  );
  expect(
    rows(
      "Kenya and Peru met in Lima\n\nKenya and Peru signed two memoranda. The first memorandum allows for cooperation in nursing. The second memorandum opens a dialogue on harbours.",
    ),
  ).toEqual(["mou signed Kenya + Peru: cooperation in nursing", "mou signed Kenya + Peru: harbours"]);
});
