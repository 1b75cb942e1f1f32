// Wordings of mineral notes that lean on what stands around them: ellipses, pronouns, lists, tables, places.
import { mineralNotes } from "../../../src/extract/mineralNotes";
import { parse } from "../../../src/text/index";
import { notesIn, saysOf } from "./sentences";

describe("what one clause leaves to another", () => {
  saysOf([
    [
      "In 2019, Mexico was the world's largest producer of silver, the second-largest of fluorspar, and the fifth-largest of lead.",
      "MEX silver production r1",
      "MEX fluorspar production r2",
      "MEX lead production r5",
    ],
    [
      "India is the third-largest coal producer, fourth-largest iron ore producer and second-largest producer of zinc.",
      "IND coal production r3",
      "IND iron ore production r4",
      "IND zinc production r2",
    ],
    [
      "Guinea has the world's largest reserves of bauxite and is its second-largest producer.",
      "GIN bauxite reserves r1",
      "GIN bauxite production r2",
    ],
    ["Peru is second in copper output and third in zinc.", "PER copper production r2", "PER zinc production r3"],
    [
      "China provides 98% of Europe's supply of rare earths, and South Africa 71% of its platinum.",
      "CHN rare earths supply s98",
      "ZAF platinum supply",
    ],
    [
      "Chile holds the largest lithium reserves and is the second-largest producer of the metal, behind Australia.",
      "CHL lithium reserves r1",
      "CHL lithium production r2",
      "AUS lithium production r1",
    ],
    [
      "Niger is the seventh-largest producer of uranium. Ghana has none, but it is Africa's largest gold producer.",
      "NER uranium production r7",
      "GHA gold production r1",
    ],
    [
      "Tungsten is a hard metal. China and Vietnam are the main producers. It is used in light bulbs.",
      "CHN tungsten production",
      "VNM tungsten production",
      "- tungsten use",
    ],
    ["Tungsten, of which China accounts for 80 percent of output, is dear.", "CHN tungsten production s80"],
    [
      "Angola's diamond output reached 9.7 million carats, making it Africa's second-largest producer.",
      "AGO diamonds production r2",
    ],
    ["Kosovo has large lignite reserves, the fifth-largest in the world.", "XKK coal reserves r5"],
    ["North Korea's magnesite reserves are the second-largest in the world.", "PRK magnesium reserves r2"],
  ]);
});

describe("countries in a list, each with its figure", () => {
  saysOf([
    [
      "Lithium resources in the United States are 19 million tons; others are Bolivia, 23 million tons; Argentina, 23 million tons; and Mali, 1.2 million tons.",
      "USA lithium reserves",
      "BOL lithium reserves",
      "ARG lithium reserves",
      "MLI lithium reserves",
    ],
    [
      "Mining is concentrated: 70% of cobalt in the DRC, 60% of rare earths in China and 50% of nickel in Indonesia.",
      "COD cobalt production s70",
      "CHN rare earths production s60",
      "IDN nickel production s50",
    ],
    [
      "About half of the world's chromite is dug in South Africa, about a fifth in Kazakhstan.",
      "ZAF chromium production s50",
      "KAZ chromium production s20",
    ],
    [
      "World mine production of tin by country, in tons:\n\nChina 95,000\n\nIndonesia 52,000\n\nPeru 29,000\n\nOther countries 10,000",
      "CHN tin production",
      "IDN tin production",
      "PER tin production",
    ],
    [
      "Minerals of West Africa\n\nReserves\n\nGuinea: bauxite and iron ore\n\nGhana: gold",
      "GIN bauxite reserves",
      "GIN iron ore reserves",
      "GHA gold reserves",
    ],
    [
      "Economy of Ghana\n\nThe main minerals of Ghana are:\n\n• Gold\n• Manganese ore\n• Bauxite",
      "GHA gold reserves",
      "GHA manganese reserves",
      "GHA bauxite reserves",
    ],
  ]);
});

describe("places", () => {
  saysOf([
    ["Saskatchewan is home to the world's largest high-grade uranium deposits.", "CAN uranium reserves r1"],
    ["There's lithium in Western Australia.", "AUS lithium reserves"],
    ["Copper-rich Zambia borrowed from the IMF.", "ZMB copper reserves"],
    ["A new plant will refine nickel and other critical minerals mined in Zambia.", "ZMB nickel production"],
    ["Economy of Bolivia\n\nThe salt flats of the south-west hold vast lithium resources.", "BOL lithium reserves"],
    ["Greenland is believed to hold large deposits of rare earths.", "GRL rare earths reserves"],
    ["Greenland's Kvanefjeld is one of the largest rare earth deposits.", "GRL rare earths deposit"],
    ["The Paradise Valley in Nevada contains deposits of lithium.", "USA lithium deposit"],
    [
      "Six mines in Australia and two brine operations in Chile accounted for most of world lithium production.",
      "AUS lithium production",
      "CHL lithium production",
    ],
    ["Miners cheer\n\nIt is the largest gold mine outside China."],
    [
      "Projects in the United States include:\n\n- Idaho Antimony\n- Nevada Copper",
      "USA antimony deposit",
      "USA copper deposit",
    ],
  ]);
});

describe("sites told by their place", () => {
  saysOf([
    ["Gold and copper are extracted at the Tasiat mine in Mauritania.", "MRT gold deposit", "MRT copper deposit"],
    ["Minerals of Mali\n\nPhosphate deposits at Bofala are untouched.", "MLI phosphate deposit"],
    [
      "Rio Tinto runs the Diavik diamond mine in Canada and the Rossing uranium mine in Namibia.",
      "CAN diamonds deposit",
      "NAM uranium deposit",
    ],
    ["The DFC lent money to Syrah's Balama graphite mine in Mozambique.", "MOZ graphite deposit"],
  ]);
});

describe("figures told later", () => {
  saysOf([
    [
      "In 2022 China accounted for 54.5% of total antimony production, followed in second place by Russia with 18.2%.",
      "CHN antimony production r1 s54.5",
      "RUS antimony production r2 s18.2",
    ],
    [
      "China produces 70 per cent of the world's rare earths; Australia's share is about 5 per cent.",
      "CHN rare earths production s70",
      "AUS rare earths production s5",
    ],
    ["World tin resources are large. Indonesia mined 52,000 tons.", "IDN tin production"],
    ["Half of the world's bauxite lies under Guinea.", "GIN bauxite reserves s50"],
  ]);
});

describe("what is no fact of a country", () => {
  saysOf([
    ["Under the deal, Indonesia will supply nickel to Chinese battery makers."],
    ["The mine will produce 30,000 tons of copper a year, making it one of the largest in Botswana."],
    ["China restricted exports of gallium and germanium."],
    ["Indonesia's export ban on nickel ore should end, the ministers agreed."],
    ["Malaysia used to be the world's largest tin producer."],
    ["Sanctions ban North Korea from exporting coal, iron and lead."],
    ["South Korea imports most of its lithium from Chile and Argentina."],
    ["Kazatomprom, the world's largest uranium producer, said output fell."],
    ["POSCO signed a contract with a Perth firm to buy 315,000 tons of spodumene a year."],
  ]);
});

test("evidence is the slice of the text between start and end, line breaks and all", () => {
  const text = "Officials met.\n\nKazakhstan, they said, holds\nlarge reserves of uranium, chromium and titanium.";
  const notes = mineralNotes(parse(text));
  expect(notes.map(({ mineral }) => mineral)).toEqual(["uranium", "chromium", "titanium"]);
  for (const { evidence, start, end } of notes) expect(evidence).toBe(text.slice(start, end));
  expect(notes[0]?.evidence).toContain("reserves of uranium");
});

test("amounts stand as the text writes them, without about and at least", () => {
  const amounts = (text: string) => mineralNotes(parse(text)).map(({ amount }) => amount);
  expect(amounts("Burkina Faso's gold production reached about 60 tonnes.")).toEqual(["60 tonnes"]);
  expect(amounts("Vietnam holds an estimated 22 million tons of rare earths.")).toEqual(["22 million tons"]);
  expect(amounts("Ghana mines gold.")).toEqual([null]);
});

test("several sentences on one mineral make one note, the latest figure winning", () => {
  expect(
    notesIn("Chile held 30% of world lithium reserves in 2010. Chile now holds 36% of world lithium reserves."),
  ).toEqual(["CHL lithium reserves s36"]);
});

test("the speaker's country is the one that stands beside we", () => {
  const speech =
    "Remarks\n\nWe're glad to sell to Japan. Japan is a friend, and Japan needs us. We in Canada have nickel. Our exports of potash are growing.";
  expect(notesIn(speech)).toEqual(["CAN nickel reserves", "CAN potash supply"]);
});

test("a page of words without minerals gives nothing, and any string is read", () => {
  expect(notesIn("")).toEqual([]);
  expect(notesIn("The leaders shook hands. No minerals were named.")).toEqual([]);
  expect(notesIn(",,, of of the the world's world's largest largest")).toEqual([]);
});

describe("a share told behind another country is the first one's own", () => {
  saysOf([
    [
      "Gabon is the world's second-largest producer of manganese after South Africa, with 25% of global exports.",
      "GAB manganese production r2",
      "ZAF manganese production r1",
      "GAB manganese supply s25",
    ],
  ]);
});

describe("lists that go on over what is no mineral", () => {
  saysOf([
    [
      "Togo has reserves of oil, timber, phosphate, iron ore and limestone.",
      "TGO phosphate reserves",
      "TGO iron ore reserves",
      "TGO limestone reserves",
    ],
    [
      "Mining in Togo\n\nAlso produced in 2021 were cement, clay, marble (mostly for export) and salt.",
      "TGO clay production",
      "TGO marble production",
      "TGO salt production",
    ],
    [
      "Mining in Togo\n\nOther minerals are dug on a small scale, such as gold, diamonds and talc.",
      "TGO gold production",
      "TGO diamonds production",
      "TGO talc production",
    ],
    [
      "Peru holds an estimated quarter of the world's silver reserves, deposits of tin, and unknown amounts of tellurium.",
      "PER silver reserves s25",
      "PER tin reserves",
      "PER tellurium reserves",
    ],
    [
      "Ghana has the world's tenth-largest gold, fifth-largest manganese and ninth-largest bauxite reserves.",
      "GHA gold reserves r10",
      "GHA manganese reserves r5",
      "GHA bauxite reserves r9",
    ],
    ["Brazil mines niobium and cobalt comes from Zambia.", "BRA niobium production", "ZMB cobalt production"],
    ["No tin or lead was mined in Portugal."],
    ["Zinc is refined into alloys in Belgium."],
    ["Ghana exports machinery and cars."],
  ]);
});

describe("figures in a row", () => {
  saysOf([
    [
      "Mining in Togo\n\nIn 2021 phosphate output was 1.5 million tons; limestone, 2 million tons; and gold, 12 tons.",
      "TGO phosphate production",
      "TGO limestone production",
      "TGO gold production",
    ],
    [
      "The largest holders of graphite reserves are Turkey (27%); Brazil (22%); and China (16%).",
      "TUR graphite reserves s27",
      "BRA graphite reserves s22",
      "CHN graphite reserves s16",
    ],
    [
      "China accounted for two-thirds of world vanadium output. Russia was next at 19,500 tons, followed by Brazil at 7,500.",
      "CHN vanadium production s67",
      "RUS vanadium production",
      "BRA vanadium production",
    ],
    [
      "China mines most of the world's tungsten. Most of the rest is produced by Vietnam and Russia.",
      "CHN tungsten production",
      "VNM tungsten production",
      "RUS tungsten production",
    ],
  ]);
});

describe("whose it is", () => {
  saysOf([
    [
      "Some states in Africa, such as Mali, Ghana and Zimbabwe, have lithium reserves.",
      "MLI lithium reserves",
      "GHA lithium reserves",
      "ZWE lithium reserves",
    ],
    [
      "Niger is a producer of uranium that exported 2,000 tons in 2022 and holds six percent of the world's uranium reserves.",
      "NER uranium production",
      "NER uranium supply",
      "NER uranium reserves s6",
    ],
    [
      "In addition to phosphate, Togo has gold. The country is the third-largest producer of the metal in its region.",
      "TGO gold reserves",
      "TGO gold production r3",
    ],
  ]);
});
