// What the sheet of mineral notes shows for sentences as newspapers, profiles and commodity sheets word them.
import { saysOf as says } from "./minerals/sentences";

describe("a country holds, makes or sells a mineral", () => {
  says([
    [
      "Chile holds large reserves of copper, lithium and molybdenum.",
      "CHL copper reserves",
      "CHL lithium reserves",
      "CHL molybdenum reserves",
    ],
    [
      "Namibia has uranium and diamonds, and Ghana has gold.",
      "NAM uranium reserves",
      "NAM diamonds reserves",
      "GHA gold reserves",
    ],
    [
      "Indonesia is the world's largest nickel producer, and Brazil supplies 90 percent of the world's niobium.",
      "IDN nickel production r1",
      "BRA niobium supply s90",
    ],
    ["Guinea is rich in bauxite and iron ore.", "GIN bauxite reserves", "GIN iron ore reserves"],
    ["Ghana is endowed with gold, officials said.", "GHA gold reserves"],
    [
      "Uzbekistan mines gold, copper and uranium.",
      "UZB gold production",
      "UZB copper production",
      "UZB uranium production",
    ],
    [
      "Peru produces copper, zinc and silver and exports gold.",
      "PER copper production",
      "PER zinc production",
      "PER silver production",
      "PER gold supply",
    ],
    ["Poland is home to Europe's largest deposits of copper.", "POL copper reserves r1"],
    ["Vietnam sits on some of the world's biggest reserves of rare earths.", "VNM rare earths reserves"],
    [
      "Mongolia has deposits of copper, coal and gold.",
      "MNG copper reserves",
      "MNG coal reserves",
      "MNG gold reserves",
    ],
    ["Zimbabwe's lithium reserves have drawn investors.", "ZWE lithium reserves"],
    ["Chilean copper output fell to 5.3 million tons.", "CHL copper production"],
    ["Copper production in Zambia rose last year.", "ZMB copper production"],
    ["Zambia, which mines copper and cobalt, borders Congo.", "ZMB copper production", "ZMB cobalt production"],
    ["Jamaica is an important source of bauxite.", "JAM bauxite production"],
    ["Mauritania is a major exporter of iron ore.", "MRT iron ore supply"],
    ["Tanzania supplies graphite to battery makers.", "TZA graphite supply"],
    ["Gold was discovered in Guyana in the nineteenth century.", "GUY gold reserves"],
    ["Phosphate deposits were found in Togo.", "TGO phosphate reserves"],
    ["Tin and tungsten are mined in Rwanda.", "RWA tin production", "RWA tungsten production"],
    ["Large reserves of potash lie in Belarus.", "BLR potash reserves"],
    ["Significant deposits of nickel have been identified in Burundi.", "BDI nickel reserves"],
    ["With its vast reserves of cobalt, the Democratic Republic of the Congo draws investors.", "COD cobalt reserves"],
    ["Thanks to its huge reserves of nickel, Indonesia has become a hub for batteries.", "IDN nickel reserves"],
    ["Laos possesses rich deposits of potash and bauxite.", "LAO potash reserves", "LAO bauxite reserves"],
    ["Its neighbour Argentina boasts abundant lithium resources.", "ARG lithium reserves"],
    ["Australia's Queensland state produces coking coal.", "AUS coking coal production"],
  ]);
});

describe("rank", () => {
  says([
    ["Chile is the world's largest copper producer.", "CHL copper production r1"],
    ["Peru is the second-largest producer of copper in the world.", "PER copper production r2"],
    ["Indonesia, the world's top nickel producer, banned exports of bauxite ore.", "IDN nickel production r1"],
    ["Top cobalt producer Congo suspended shipments.", "COD cobalt production r1"],
    ["The world's biggest lithium exporter, Australia, signed a deal.", "AUS lithium supply r1"],
    ["Namibia ranks third in the world in uranium production.", "NAM uranium production r3"],
    ["Bolivia has the world's largest lithium resources.", "BOL lithium reserves r1"],
    ["Gabon is the world's No. 2 producer of manganese.", "GAB manganese production r2"],
    [
      "Brazil has the second largest reserves of rare earths after China.",
      "BRA rare earths reserves r2",
      "CHN rare earths reserves r1",
    ],
    [
      "Canada was the world's third-largest producer of diamonds after Russia and Botswana.",
      "CAN diamonds production r3",
      "RUS diamonds production",
      "BWA diamonds production",
    ],
    ["Turkmenistan is one of the largest producers of iodine.", "TKM iodine production"],
    [
      "South Africa is Africa's largest producer of platinum and the world's second-largest of palladium.",
      "ZAF platinum production r1",
      "ZAF palladium production r2",
    ],
    [
      "China was the leading producer of graphite, followed by Mozambique and Brazil.",
      "CHN graphite production r1",
      "MOZ graphite production r2",
      "BRA graphite production r3",
    ],
    ["Madagascar is among the world's leading suppliers of graphite.", "MDG graphite supply"],
    [
      "Kazakhstan ranks first in the world in uranium mining and second in chromium reserves.",
      "KAZ uranium production r1",
      "KAZ chromium reserves r2",
    ],
    ["Morocco is the 4th largest producer of barite.", "MAR barite production r4"],
    ["The world's leading producer of tungsten is China.", "CHN tungsten production r1"],
    [
      "China, Russia and Vietnam are the leading producers of tungsten.",
      "CHN tungsten production",
      "RUS tungsten production",
      "VNM tungsten production",
    ],
    ["Ukraine has Europe's largest uranium reserves.", "UKR uranium reserves r1"],
    ["Greece is the biggest producer of bauxite in the European Union.", "GRC bauxite production r1"],
    [
      "Uzbekistan is the world's seventh-largest uranium supplier and holds the tenth-largest gold reserves.",
      "UZB uranium supply r7",
      "UZB gold reserves r10",
    ],
    ["Mozambique holds the world's third-richest graphite deposits.", "MOZ graphite reserves"],
    ["Senegal is a leading producer of zircon.", "SEN zirconium production"],
    ["Cuba has the fifth-biggest nickel reserves in the world.", "CUB nickel reserves r5"],
    ["Kazakhstan tops the world in uranium output.", "KAZ uranium production r1"],
    ["Ghana has overtaken South Africa as the largest gold producer in Africa.", "GHA gold production r1"],
  ]);
});

describe("share of the world", () => {
  says([
    ["Congo accounts for about 70 percent of global cobalt production.", "COD cobalt production s70"],
    ["China controls 60% of the world's lithium refining.", "CHN lithium production s60"],
    ["China mines 70% of the world's rare earths and buys the rest.", "CHN rare earths production s70"],
    ["Morocco holds more than 70 per cent of the world's phosphate reserves.", "MAR phosphate reserves s70"],
    ["Nearly half of the world's platinum is produced in South Africa.", "ZAF platinum production s50"],
    ["Three quarters of the world's platinum comes from South Africa.", "ZAF platinum production s75"],
    ["Indonesia produced two-thirds of the world's nickel last year.", "IDN nickel production s67"],
    ["Kazakhstan produces 40-45% of the world's uranium.", "KAZ uranium production s40"],
    ["Zimbabwe has 10% of global lithium reserves.", "ZWE lithium reserves s10"],
    ["Gold accounts for 40% of Mali's exports.", "MLI gold supply"],
    ["The Philippines supplies 30% of China's nickel ore.", "PHL nickel supply"],
    [
      "The leading producers of antimony were China (48%), Tajikistan (25%) and Turkey (7%).",
      "CHN antimony production s48",
      "TJK antimony production s25",
      "TUR antimony production s7",
    ],
    [
      "China dominates the global market for gallium, with 98% of world production.",
      "CHN gallium supply",
      "CHN gallium production s98",
    ],
    [
      "China was the world's leading producer of magnesium and accounted for 85% of global output, followed by Russia with 3%.",
      "CHN magnesium production r1 s85",
      "RUS magnesium production r2 s3",
    ],
  ]);
});

describe("no note", () => {
  says([
    ["Chile plans to produce lithium in the desert."],
    ["The two countries agreed to cooperate in lithium mining."],
    ["Bolivia could become the largest producer of lithium."],
    ["France no longer mines uranium."],
    ["The price of copper rose 3% in London."],
    ["Japan imports copper and iron ore from Chile."],
    ["Germany is the largest consumer of lithium in Europe."],
    ["Tesla signed a deal to buy lithium from a supplier in Perth."],
    ["Norway's skier won gold and silver medals."],
    ["The ministers discussed critical minerals and rare metals."],
    ["Global copper production rose by 2%."],
    ["South Korea makes lithium batteries and copper wire."],
    ["Zambia's largest copper producer said it would cut jobs."],
    ["Leaders hailed a gold standard of cooperation between Japan and Australia."],
    ["Switzerland holds reserves of foreign exchange and gold."],
    ["India aims to lead the world in coal gasification."],
    ["Both sides will explore for lithium and cobalt in Zambia."],
    ["The Ministry of Natural Resources of Canada hosted the talks."],
    ["Turkey lacks reserves of lithium."],
    ["Ukraine said Russia had seized grain and steel."],
    ["The central bank of Uzbekistan sold gold from its reserves."],
  ]);
});

describe("named sites", () => {
  says([
    ["Rio Tinto runs the Oyu Tolgoi copper mine in Mongolia.", "MNG copper deposit"],
    ["The Simandou iron ore project in Guinea is delayed.", "GIN iron ore deposit"],
    ["Workers at Chile's Escondida copper mine went on strike.", "CHL copper deposit"],
    ["The company owns Kansanshi, a copper mine in Zambia.", "ZMB copper deposit"],
    ["The Bisie tin mine in eastern Congo was closed by fighting.", "COD tin deposit"],
    ["The Muruntau deposit in Uzbekistan is one of the world's largest gold mines.", "UZB gold deposit"],
    ["Lynas refines rare earths at its Kalgoorlie plant in Western Australia.", "AUS rare earths deposit"],
    ["The power plant at Medupi burns coal."],
    ["Gold is mined at Obuasi, Ghana.", "GHA gold deposit"],
    ["Mongolia has the Tavan Tolgoi coal deposit.", "MNG coal deposit"],
  ]);
});

describe("what a mineral is for", () => {
  says([
    ["Lithium is used in batteries.", "- lithium use"],
    ["Tungsten, which is used to make armour, is scarce.", "- tungsten use"],
    ["Cobalt and nickel are key ingredients in electric vehicle batteries.", "- cobalt use", "- nickel use"],
    ["Gallium is essential for semiconductors.", "- gallium use"],
    [
      "They spoke of minerals such as graphite and manganese used in electric cars.",
      "- graphite use",
      "- manganese use",
    ],
    ["Uranium for nuclear fuel is imported by Finland.", "- uranium use"],
    ["Antimony is mainly used as a flame retardant.", "- antimony use"],
    ["The leading uses of barite are in drilling fluids.", "- barite use"],
    ["Rare earths are vital to magnets and missiles.", "- rare earths use"],
  ]);
});

describe("pages that speak of one country", () => {
  says([
    [
      "Mining in Ghana\n\nMining employs many people. Gold production reached 130 tons in 2022. Bauxite is mined at Awaso. Salt is produced along the coast. The country ranks second in Africa in manganese exports.",
      "GHA gold production",
      "GHA bauxite deposit",
      "GHA salt production",
      "GHA manganese supply r2",
    ],
    [
      "Peru - Factbook\n\nNatural resources\n\ncopper, silver, gold, petroleum, timber, iron ore, coal, phosphate, potash\n\nExports - commodities\n\ncopper ore, gold, refined petroleum, zinc ore (2023)\n\nImports - commodities\n\nrefined petroleum, gold, cars (2023)\n\nEnergy\n\nCoal\n\nproduction: 127,000 metric tons (2023 est.)\n\nconsumption: 1 million metric tons (2023 est.)\n\nproven reserves: 102 million metric tons (2023 est.)",
      "PER copper reserves",
      "PER silver reserves",
      "PER gold reserves",
      "PER iron ore reserves",
      "PER coal reserves",
      "PER phosphate reserves",
      "PER potash reserves",
      "PER copper supply",
      "PER gold supply",
      "PER zinc supply",
      "PER coal production",
    ],
    [
      "Economy of Niger\n\nNatural resources: uranium, coal, iron ore, tin. Niger's main exports are uranium and gold. It is the world's seventh-largest producer of uranium.",
      "NER uranium reserves",
      "NER coal reserves",
      "NER iron ore reserves",
      "NER tin reserves",
      "NER uranium supply",
      "NER gold supply",
      "NER uranium production r7",
    ],
    [
      "Speech to the parliament of Canada\n\nWe are the world's largest producer of potash. Our uranium mines are safe. We have nickel, copper and cobalt. Our reserves of lithium are vast.",
      "CAN potash production r1",
      "CAN nickel reserves",
      "CAN copper reserves",
      "CAN cobalt reserves",
      "CAN lithium reserves",
    ],
    [
      "GRAPHITE\n\nDomestic Production and Use: Graphite was used by about 100 U.S. firms. The major uses of natural graphite were batteries and brake linings.\n\nEvents, Trends, and Issues: In 2024, China was the world's leading graphite producer, producing an estimated 78% of total world production. Mozambique was second with 6%.\n\nWorld Resources: Domestic resources of graphite are relatively small. China and Brazil have the largest reserves.",
      "- graphite use",
      "CHN graphite production r1 s78",
      "MOZ graphite production r2 s6",
      "CHN graphite reserves",
      "USA graphite reserves",
      "BRA graphite reserves",
    ],
  ]);
});
