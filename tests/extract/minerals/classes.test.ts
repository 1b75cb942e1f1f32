// Classes of wordings that profiles and fact sheets use: sites, uses, ores by name, ranks and holders told elsewhere.
import { notesIn, saysOf } from "./sentences";

describe("ores that have a name of their own", () => {
  saysOf([
    [
      "Mozambique is a leading producer of ilmenite, rutile and zircon.",
      "MOZ ilmenite production",
      "MOZ rutile production",
      "MOZ zirconium production",
    ],
    ["Sierra Leone exports rutile.", "SLE titanium supply"],
    ["Sierra Leone has much rutile, a titanium ore.", "SLE titanium reserves"],
    ["Kenya's mineral sands contain ilmenite and rutile.", "KEN ilmenite reserves", "KEN rutile reserves"],
    ["Brazil is the third-largest producer of agate.", "BRA agate production r3"],
    ["Afghanistan has lapis lazuli and emeralds.", "AFG lapis lazuli reserves", "AFG emeralds reserves"],
    ["Morocco's iron and steel industry is small but provides a share of domestic demand."],
  ]);
});

describe("who holds it stands elsewhere in the sentence", () => {
  saysOf([
    ["Ghana overtook South Africa as the continent's largest gold producer.", "GHA gold production r1"],
    ["As the world's largest lithium producer, Australia wants refineries.", "AUS lithium production r1"],
    ["Ukraine has long been a producer of titanium.", "UKR titanium production"],
    [
      "Jordan produced such mineral commodities as cement, clay, refined products and salt.",
      "JOR clay production",
      "JOR salt production",
    ],
    ["The main production countries for tin are Peru and Brazil.", "PER tin production", "BRA tin production"],
    ["Copper and zinc are abundant in Peru.", "PER copper reserves", "PER zinc reserves"],
    ["Gabon's manganese accounts for a fifth of world output.", "GAB manganese production s20"],
    ["The bank will lend to TechNik, which mines nickel in Indonesia.", "IDN nickel production"],
    [
      "Zircon is a mineral. Producers include Australia and India.",
      "AUS zirconium production",
      "IND zirconium production",
    ],
    [
      "The talks touched Zambia and Peru (major producers of copper).",
      "ZMB copper production",
      "PER copper production",
    ],
    [
      "Zinc is dear. Known reserves are mainly located in Australia and China.",
      "AUS zinc reserves",
      "CHN zinc reserves",
    ],
    ["Ukraine is a potential supplier of rare earths."],
    [
      "Brazil has gemstone deposits, including quartz (agate, amethyst and citrine).",
      "BRA gemstones reserves",
      "BRA silicon reserves",
      "BRA agate reserves",
      "BRA amethyst reserves",
      "BRA citrine reserves",
    ],
    ["The state bought shares of Sierra Metals, a Nevada miner of tin."],
    [
      "Armenia has deposits of copper; smaller deposits of zinc; and deposits of industrial minerals, including perlite.",
      "ARM copper reserves",
      "ARM zinc reserves",
      "ARM perlite reserves",
    ],
    [
      "Fiji has deposits of iron ore, which account for half of total exports.",
      "FJI iron ore reserves",
      "FJI iron ore supply",
    ],
  ]);

  test("an item of a list speaks of the country above it", () => {
    expect(
      notesIn(
        "Ukraine opens its mines\n\nThe country:\n\n- has large deposits of nickel,\n- is a key supplier of titanium.",
      ),
    ).toEqual(["UKR nickel reserves", "UKR titanium supply"]);
  });
});

describe("sections and paragraphs of a country", () => {
  test("a heading names the country, a label below it the figure", () => {
    expect(
      notesIn(
        "Vanadium producers\n\nVanadium is a metal.\n\n1. China\n\nMine production: 41,000 tonnes\n\n2. Brazil\n\nMine production: 6,000 tonnes\n",
      ),
    ).toEqual(["CHN vanadium production", "BRA vanadium production"]);
  });

  test("a paragraph goes on about its country, not about a mineral's nature", () => {
    const text =
      "Mining in Africa\n\nTanzania is a gold producer. Iron ore and nickel are readily available. Tin occurs in granite.";
    expect(notesIn(text)).toEqual(["TZA gold production", "TZA iron ore reserves", "TZA nickel reserves"]);
  });
});

describe("rank and share", () => {
  saysOf([
    ["Potash production is led by Canada, followed by Russia.", "CAN potash production r1", "RUS potash production r2"],
    [
      "Mongolia was the third ranked producer of fluorspar after Mexico.",
      "MNG fluorspar production r3",
      "MEX fluorspar production",
    ],
    [
      "Australia has the world's largest resources of rutile and zircon with 44% and 40%, respectively.",
      "AUS titanium reserves r1",
      "AUS zirconium reserves r1",
    ],
    [
      "Zimbabwe is the world's third largest source of chromite and reserves of nickel are found in its centre.",
      "ZWE chromium production r3",
      "ZWE nickel reserves",
    ],
    ["Silver production in Morocco is the highest in Africa.", "MAR silver production r1"],
    [
      "Peru was the 2nd largest world producer of copper[68] and zinc,[69] 8th largest world producer of gold.",
      "PER copper production r2",
      "PER zinc production r2",
      "PER gold production r8",
    ],
    [
      "China accounts for 98 percent of the world's gallium and 60 percent of its germanium.",
      "CHN gallium production s98",
      "CHN germanium production s60",
    ],
    ["Ukraine has titanium, and only 10 percent of these reserves are mined.", "UKR titanium reserves"],
    ["Uranium was first discovered in Namibia in 1928.", "NAM uranium reserves"],
    ["Zimbabwe has the second-largest platinum deposit in the world.", "ZWE platinum reserves r2"],
    ["The Tarkwa mine is Ghana's largest gold mine.", "GHA gold deposit"],
    [
      "Jordan is the sixth largest producer and the second largest exporter of potash.",
      "JOR potash production r6",
      "JOR potash supply r2",
    ],
    ["Chile produces iodine and has the largest oil-shale reserves of the region.", "CHL iodine production"],
  ]);
});

describe("sites", () => {
  saysOf([
    ["Mongolia's Oyu Tolgoi mine produces copper and gold.", "MNG copper deposit", "MNG gold deposit"],
    ["Tin is extracted at the Bisie and Manono mines in Congo.", "COD tin deposit"],
    ["Copper comes mostly from the Sepon mine in Laos.", "LAO copper deposit"],
    [
      "Greenland's Tanbreez project, one of the largest rare earth deposits in the world, got a letter.",
      "GRL rare earths deposit",
    ],
    ["Nevada's Silver Peak is the only producing lithium mine in the United States.", "USA lithium deposit"],
    ["The Pebble deposit in Alaska is the largest copper resource in the world.", "USA copper deposit"],
    ["Coal is mined in Sarawak, Malaysia.", "MYS coal production"],
    ["Kabanga, in northwest Tanzania, is one of the largest nickel deposits in the world.", "TZA nickel deposit"],
    ["The bank lends to the Stibnite gold-antimony mine in Idaho.", "USA gold deposit", "USA antimony deposit"],
    ["The mine in Perak, Malaysia, is the third-largest producer of tin.", "MYS tin deposit r3"],
    [
      "Papua New Guinea is rich\n\nCopper and gold mines are in production at Porgera and Lihir.",
      "PNG copper deposit",
      "PNG gold deposit",
    ],
    ["Canada's Ivanhoe Mines Ltd. signed, as did Tundra Gem Corporation."],
  ]);
});

describe("uses", () => {
  saysOf([
    ["Lithium powers the batteries of electric vehicles.", "- lithium use"],
    ["Gallium, a metal crucial for semiconductors, is dear.", "- gallium use"],
    ["The primary application of chromium is in stainless steel.", "- chromium use"],
    ["Rare earths are a group of metals. They are used to make magnets.", "- rare earths use"],
    ["Antimony hardens lead in batteries.", "- antimony use"],
    ["Nickel and cobalt, both used in batteries, are dear.", "- nickel use", "- cobalt use"],
    ["Germanium is found in infrared optics.", "- germanium use"],
    ["A single fighter jet contains 400 kilograms of rare earths.", "- rare earths use"],
    ["Copper is the backbone of power grids.", "- copper use"],
    ["Copper is hard. It is an essential component of motors.", "- copper use"],
    ["Zircon is used as foundry sand, in screens.", "- zirconium use"],
    [
      "Chile's salt production and its hills contain reserves of lithium.",
      "CHL salt production",
      "CHL lithium reserves",
    ],
    ["Limestone is burnt to make cement.", "- limestone use"],
    ["Niobium is a rare grey metal. The rare grey metal is used to make jet engines.", "- niobium use"],
  ]);
});
