import { read } from "../../src/index";

const rowsOf = (text: string) => read(text, { published: null }).agreements;
const sectorsOf = (text: string) => rowsOf(text).map(({ sectors }) => sectors.join(" "));

describe("sectors of a row", () => {
  test.each([
    ["Chile and Peru signed an agreement on fisheries.", "agriculture"],
    ["Kenya and Ghana signed a memorandum of understanding on cooperation in tourism.", "culture"],
    ["Norway and Ghana signed an extradition treaty.", "justice"],
    ["Japan and Mongolia signed an agreement on the avoidance of double taxation.", "finance"],
    ["Poland and Kenya signed a memorandum of understanding on statistics.", "justice"],
    ["Poland and Kenya signed a memorandum of understanding on youth affairs.", "education"],
    ["Fiji and Tonga signed an agreement on disaster response.", "development"],
    ["Canada and Chile signed an air services agreement.", "transport"],
    ["Italy and Libya signed a contract for a gas pipeline.", "energy"],
    ["Egypt and Jordan signed a memorandum of understanding on drinking water and sanitation.", "infrastructure"],
  ])("%s -> %s", (text, sectors) => {
    expect(sectorsOf(text)).toEqual([sectors]);
  });

  test("the field that is named first is the main one", () => {
    expect(sectorsOf("Chile and Peru signed an agreement on agriculture and health.")).toEqual(["agriculture health"]);
    expect(sectorsOf("Chile and Peru signed an agreement on health and agriculture.")).toEqual(["health agriculture"]);
  });

  test("a visa waiver is labour, diplomacy", () => {
    expect(sectorsOf("Brazil and Kenya signed a visa waiver agreement.")).toEqual(["labour diplomacy"]);
  });

  test("a peace accord is diplomacy, defence; a cease-fire defence", () => {
    expect(sectorsOf("Sudan and South Sudan signed a peace accord on Monday.")).toEqual(["diplomacy defence"]);
    expect(sectorsOf("Sudan and South Sudan signed a cease-fire agreement on Monday.")).toEqual(["defence"]);
  });

  test("a strategic partnership is diplomacy; its fields follow", () => {
    expect(sectorsOf("Chile and India signed a strategic partnership agreement.")).toEqual(["diplomacy"]);
    expect(sectorsOf("Chile and India signed a strategic partnership agreement on energy.")).toEqual([
      "diplomacy energy",
    ]);
    expect(sectorsOf("Chile and India signed an agreement on energy, friendship and cooperation.")).toEqual([
      "diplomacy energy",
    ]);
  });

  test("a loan stands behind what it is for", () => {
    expect(sectorsOf("Slovenia and Kenya signed a loan agreement for the railway to Mombasa.")).toEqual([
      "transport finance",
    ]);
    expect(sectorsOf("Slovenia and Kenya signed a loan agreement.")).toEqual(["finance"]);
  });

  test("ministries tell where the instrument does not", () => {
    const text =
      "The Ministry of Health of Chile and the Ministry of Health of Peru signed a memorandum of understanding.";
    expect(sectorsOf(text)).toEqual(["health"]);
  });

  test("the subject outweighs the ministries", () => {
    const text =
      "The Ministry of Education of Chile and the Ministry of Health of Peru signed a memorandum of understanding on tourism.";
    expect(sectorsOf(text)).toEqual(["culture"]);
  });

  test("the offices of those who signed tell where the instrument does not, and no more", () => {
    const opening = "The justice ministers of Chile and Peru signed a memorandum of understanding";
    expect(sectorsOf(`${opening}.`)).toEqual(["justice"]);
    expect(sectorsOf(`${opening} on tourism.`)).toEqual(["culture"]);
    const answer = "Chile signed an agreement with Peru on museums of the late energy minister Rosa Quispe.";
    expect(sectorsOf(answer)).toEqual(["culture"]);
  });

  test("a verb that looks like a railway, and the clause of other parties, are no cues", () => {
    const text =
      "The Lagu Exporters' Council and the Norwegian Textile Federation agreed on a memorandum to train workers, and the two countries' central banks exchanged notes on exchange rates.";
    expect(sectorsOf(text)).toEqual(["labour education", "finance"]);
  });

  test("the name of a place is no cue", () => {
    expect(sectorsOf("Chile and Peru signed a memorandum of understanding in Cape Town.")).toEqual(["diplomacy"]);
  });

  test("a road map is no road", () => {
    expect(sectorsOf("Chile and Peru signed a road map on trade.")).toEqual(["trade"]);
  });

  test("universities sign about education first", () => {
    const text =
      "The University of Turku and the University of Nairobi signed a memorandum of understanding on mining safety.";
    expect(sectorsOf(text)).toEqual(["education minerals"]);
  });

  test("the next sentence tells where the first does not", () => {
    const text =
      "Chile and Peru signed a memorandum of understanding in Lima on Monday. It covers vaccines and hospitals.\n\nMuseums, festivals and hotels drew more tourists to Lima this year.";
    expect(sectorsOf(text)).toEqual(["health"]);
  });

  test("the section's heading tells where nothing nearer does", () => {
    const text =
      "Chile and Peru meet\n\nThe presidents met in Lima on Monday.\n\nCooperation on Fisheries\n\nChile and Peru signed a memorandum of understanding.";
    expect(sectorsOf(text)).toEqual(["agriculture"]);
  });

  test("where nothing near tells, the field that most of the article speaks of does", () => {
    const text =
      "Chile and Peru signed a contract in Lima on Monday.\n\nThe gas field off Piura feeds a pipeline. Natural gas is scarce there, and tourists are many.";
    expect(sectorsOf(text)).toEqual(["energy"]);
  });

  test("a word of several fields gives way to one of a single field", () => {
    expect(sectorsOf("Chile and Peru signed an agreement on investment.")).toEqual(["trade"]);
    expect(sectorsOf("Chile and Peru signed an agreement on investment in hospitals.")).toEqual(["health"]);
  });

  test("an agreement without a field is diplomacy, and no words decided", () => {
    const [row] = rowsOf("Chile and Peru signed a cooperation agreement on Monday.");
    expect(row?.sectors).toEqual(["diplomacy"]);
    expect(row?.because.sectors).toBe("");
  });

  test("the row says which words decided", () => {
    const [row] = rowsOf("Chile and Peru signed an agreement on plant quarantine and wheat.");
    expect(row?.because.sectors).toBe("plant quarantine, wheat");
  });

  test.each([
    "Chile and Peru signed an agreement in a climate of trust.",
    "Chile and Peru signed an agreement that opens space for dialogue.",
    "Chile and Peru signed an agreement between two world powers.",
  ])("a false friend tells nothing: %s", (text) => {
    expect(sectorsOf(text)).toEqual(["diplomacy"]);
  });

  test("a reason is no subject", () => {
    expect(sectorsOf("Chile and Peru suspended a fisheries agreement because of a quarrel over wheat.")).toEqual([
      "agriculture",
    ]);
    const [row] = rowsOf("Chile and Peru suspended an aviation agreement because of a quarrel over wheat.");
    expect(row?.sectors).toEqual(["transport"]);
  });
});

describe("minerals of a row", () => {
  const mineralsOf = (text: string) => rowsOf(text).map(({ minerals }) => minerals.join(", "));

  test("the named minerals, under the names that the sheet shows", () => {
    expect(mineralsOf("Chile and Japan signed an agreement on lithium carbonate and refined copper.")).toEqual([
      "lithium, copper",
    ]);
  });

  test("a group of minerals is none", () => {
    expect(mineralsOf("Chile and Japan signed an agreement on critical minerals.")).toEqual([""]);
    expect(sectorsOf("Chile and Japan signed an agreement on critical minerals.")).toEqual(["minerals"]);
  });

  test("not those of the sentence's other instrument", () => {
    const text = "Chile and Japan signed an agreement on lithium, and Peru and Ghana signed an agreement on gold.";
    expect(mineralsOf(text)).toEqual(["lithium", "gold"]);
  });

  test("a firm's name and a figure of speech are no minerals", () => {
    const text =
      "Tundra Gold Ltd and Karpat Copper Ltd signed an agreement on tourism, a golden chance to lead the region.";
    expect(mineralsOf(text)).toEqual([""]);
  });
});
