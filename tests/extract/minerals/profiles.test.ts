// Wordings of country profiles and commodity pages: who is meant is in the title, or in the sentence before.
import { notesIn, saysOf } from "./sentences";

describe("a profile's country, named once", () => {
  saysOf([
    ["Gold is mined at Ada Tepe. Bulgaria has a long history of mining.", "BGR gold deposit"],
    [
      "Mining in Afghanistan\n\nPanjshir is famous for its emeralds. They are exported to Pakistan.",
      "AFG emeralds reserves",
      "AFG emeralds supply",
    ],
    [
      "Mining in Zimbabwe\n\nThe Great Dyke is rich in platinum and chromite.",
      "ZWE platinum reserves",
      "ZWE chromium reserves",
    ],
    ["Sri Lanka's beaches contain ilmenite and zircon.", "LKA titanium reserves", "LKA zirconium reserves"],
    ["Tanzania is best known for its gold and rubies.", "TZA gold reserves", "TZA rubies reserves"],
    ["Mining in Tanzania\n\nRuby Metals is known for its graphite plans."],
    ["Mining in Jordan\n\nPotash is the mainstay of the sector.", "JOR potash production"],
    [
      "Mining in Chad\n\nMore than 40 deposits of metals have been discovered in Chad, including lead and mercury.",
      "TCD lead reserves",
      "TCD mercury reserves",
    ],
  ]);
});

describe("acts in other words", () => {
  saysOf([
    ["Sri Lanka has been mining graphite for 150 years.", "LKA graphite production"],
    ["Sri Lanka is the only country that produces vein graphite.", "LKA graphite production"],
    [
      "Russia and South Africa supply nearly all of the world's vanadium.",
      "RUS vanadium supply",
      "ZAF vanadium supply",
    ],
    ["Cobalt, mined mostly in Zambia, is dear.", "ZMB cobalt production"],
    ["Most natural graphite is mined and processed in China.", "CHN graphite production"],
    ["Rare earths come almost entirely from China.", "CHN rare earths production"],
    ["Japan provided half of global gallium supply in 2021 to meet demand.", "JPN gallium supply s50"],
    ["Manganese\n\nGabon is also an exporter of ore.", "GAB manganese supply"],
    ["While Orca mines zinc and lead in Peru, Orca is poor.", "PER zinc production", "PER lead production"],
    ["Phosphate rock\n\nIt is mined in Togo.", "TGO phosphate production"],
    ["Phosphate rock\n\nIt is expected to be mined in Togo."],
  ]);
});

describe("places with figures or ranks of their own", () => {
  saysOf([
    [
      "Niobium\n\nReserves are put at 16 million tons in Brazil and 1.6 million in Canada.",
      "BRA niobium reserves",
      "CAN niobium reserves",
    ],
    [
      "Niobium\n\nBrazil is the leading producer of niobium, with Canada in second place.",
      "BRA niobium production r1",
      "CAN niobium production r2",
    ],
    [
      "Fluorspar is common. World reserves of fluorspar are 230 million tons. The largest deposits are in Mexico and China.",
      "MEX fluorspar reserves",
      "CHN fluorspar reserves",
    ],
    [
      "China accounted for 59% of refined germanium output and an overwhelming 98% of gallium output.",
      "CHN germanium production s59",
      "CHN gallium production s98",
    ],
    ["Output of gold in Mali was up 12 percent.", "MLI gold production"],
    ["Chile has ore of 2.25% copper.", "CHL copper reserves"],
    ["Russia was the first of the world's countries to mourn. Gold rose."],
    ["China is the largest market for Australian iron ore."],
  ]);
});

describe("sites", () => {
  saysOf([
    [
      "Niobium\n\nIt is mined at Araxa and Catalao in Brazil, and at Niobec in Quebec, Canada.",
      "BRA niobium deposit",
      "CAN niobium deposit",
    ],
    [
      "Tungsten\n\nThere are mines at Panasqueira in Portugal and Mittersill in Austria.",
      "PRT tungsten deposit",
      "AUT tungsten deposit",
    ],
    ["Mining in Afghanistan\n\nThe coal mines lie in the north, at Karkar and Dudkash.", "AFG coal deposit"],
    ["Mining in Peru\n\nTin comes from a single mine, San Rafael in Puno.", "PER tin deposit"],
    [
      "The Mes Aynak copper deposit in Logar is the second largest in the world. Afghanistan leased it.",
      "AFG copper deposit r2",
    ],
    ["Antimony\n\nThe largest mine is Xikuangshan in Hunan, China.", "CHN antimony deposit r1"],
    ["Bolivia's Salar de Uyuni contains the largest lithium resource in the world.", "BOL lithium deposit r1"],
  ]);
});

describe("uses told of a sheet's mineral", () => {
  saysOf([
    ["Vanadium\n\nAbout 85 percent is used in steel.", "- vanadium use"],
    ["Cobalt\n\nIts main use is in the cathodes of batteries.", "- cobalt use"],
    ["Its weight makes tungsten indispensable in aerospace.", "- tungsten use"],
    ["Tungsten is critical across modern industries.", "- tungsten use"],
    ["Antimony, with applications from ammunition to batteries, is dear.", "- antimony use"],
  ]);

  test("a plan's amount is not the output's", () => {
    const text =
      "Jordan - Mining\n\nPhosphate output was 5 million tons. The sole producer, the Jordan Phosphate Company, planned to increase production to 7 million tons.";
    expect(notesIn(text)).toContain("JOR phosphate production");
  });
});
