import { recognise } from "../../src/grammar/index";
import { parse } from "../../src/text/index";

/** The mentions of one body sentence as "name:country"; persons by their country alone. */
function partiesIn(sentence: string): string[] {
  const { views } = recognise(parse(`Ministers met on the coast\n\n${sentence}\n\nIt rained for the rest of the day.`));
  return views
    .slice(1, -1)
    .flatMap(({ parties }) => parties)
    .map(({ name, kind, country }) => `${kind === "person" ? "person" : name}:${country ?? "-"}`);
}

describe("institutions", () => {
  test.each([
    [
      "An MoU between the Ministry of Ports, Shipping and Aviation of Sri Lanka and the Ministry of Transport of Vietnam was approved.",
      ["Ministry of Ports, Shipping and Aviation of Sri Lanka:LKA", "Ministry of Transport of Vietnam:VNM"],
    ],
    [
      "The Ministry of Finance, Economic Reform and National Planning signed an agreement with the Export-Import Bank of Hungary.",
      ["Ministry of Finance, Economic Reform and National Planning:-", "Export-Import Bank of Hungary:HUN"],
    ],
    [
      "The Ministry of Education, Culture, Research, and Technology and Fiji signed a pact.",
      ["Ministry of Education, Culture, Research, and Technology:-", "Fiji:FJI"],
    ],
    [
      "The Ministry of Sustainability and the Environment (MSE) and the Danish Ministry of Climate, Energy and Utilities signed an MOU.",
      ["Ministry of Sustainability and the Environment:-", "Danish Ministry of Climate, Energy and Utilities:DNK"],
    ],
    [
      "The National Water Supply and Drainage Board and the Korea Maritime Institute signed an MoU.",
      ["National Water Supply and Drainage Board:-", "Korea Maritime Institute:KOR"],
    ],
    [
      "The Measurement Units, Standards and Services Department and the Rubber Board of India signed an MoU.",
      ["Measurement Units, Standards and Services Department:-", "Rubber Board of India:IND"],
    ],
    [
      "The Maritime and Port Authority of Singapore (MPA) and the Port of Rotterdam signed an MOU.",
      ["Maritime and Port Authority of Singapore:SGP", "Port of Rotterdam:NLD"],
    ],
    [
      "The Continental Trade and Investment Bank and the Vietnam Chamber of Commerce and Industry (VCCI) signed an MOU.",
      ["Continental Trade and Investment Bank:-", "Vietnam Chamber of Commerce and Industry:VNM"],
    ],
    [
      "The Attorney General's Department and the Federal Office for Information Security signed an arrangement.",
      ["Attorney General's Department:-", "Federal Office for Information Security:-"],
    ],
    [
      "The Faculty of Agriculture of the University of Jaffna and the Hanoi University of Mining and Geology, Vietnam will sign an MOU.",
      ["Faculty of Agriculture of the University of Jaffna:LKA", "Hanoi University of Mining and Geology:VNM"],
    ],
  ])("%s", (sentence, parties) => {
    expect(partiesIn(sentence)).toEqual(parties);
  });
});

describe("an owner is part of an institution's wording, and of a firm tells only the country", () => {
  test.each([
    [
      "Ghana's Volta River Authority and Estonia's Trade Promotion Council signed an agreement.",
      ["Ghana's Volta River Authority:GHA", "Estonia's Trade Promotion Council:EST"],
    ],
    [
      "South Africa's De Beers and Botswana's government renewed a contract.",
      ["De Beers:ZAF", "Botswana's government:BWA"],
    ],
    [
      "Finland's Suomen Akku and Sweden-based Norrland Cells AB formed a joint venture.",
      ["Suomen Akku:FIN", "Norrland Cells AB:SWE"],
    ],
    ["Venezuela's state oil company PDVSA signed a deal with France's Total.", ["PDVSA:VEN", "Total:FRA"]],
  ])("%s", (sentence, parties) => {
    expect(partiesIn(sentence)).toEqual(parties);
  });
});

describe("what stands beside a firm tells its country", () => {
  test.each([
    [
      "GE Vernova (United States), Mitsui (Japan), and KGHM (Poland) signed a framework.",
      ["GE Vernova:USA", "Mitsui:JPN", "KGHM:POL"],
    ],
    [
      "Bharat Rail Works Ltd, India and the Harbour Corporation signed a contract.",
      ["Bharat Rail Works Ltd:IND", "Harbour Corporation:-"],
    ],
    ["Houston-based NextDecade signed an agreement with JERA.", ["NextDecade:USA", "JERA:-"]],
    ["U.S. company Amentum and the Polish state-owned utility PEJ signed a contract.", ["Amentum:USA", "PEJ:POL"]],
    ["Codelco of Chile and SQM signed an agreement.", ["Codelco:CHL", "SQM:-"]],
    [
      "The Ceylon Petroleum Storage Terminals Limited signed a lease with Petrobras.",
      ["Ceylon Petroleum Storage Terminals Limited:LKA", "Petrobras:-"],
    ],
    ["3M signed an agreement with Qatar Airways.", ["3M:-", "Qatar Airways:QAT"]],
    [
      "Harrow Metals Limited, a subsidiary of Iluka Resources of Australia, signed an agreement with Malawi.",
      ["Harrow Metals Limited:-", "Iluka Resources:AUS", "Malawi:MWI"],
    ],
    [
      "Norra Airlines bought six jets from Royal Jordanian Airlines for Boeing crews.",
      ["Norra Airlines:-", "Royal Jordanian Airlines:JOR", "Boeing:-"],
    ],
  ])("%s", (sentence, parties) => {
    expect(partiesIn(sentence)).toEqual(parties);
  });
});

describe("institutions, firms and governments in small letters", () => {
  test.each([
    ["The Singapore and Qatar judiciaries signed a memorandum.", ["Singapore judiciary:SGP", "Qatar judiciary:QAT"]],
    [
      "An MOU between the culture ministries of Serbia and Cuba was signed.",
      ["Serbia's culture ministry:SRB", "Cuba's culture ministry:CUB"],
    ],
    [
      "The government of Sudan and Indonesian authorities signed a pact.",
      ["government of Sudan:SDN", "Indonesian authorities:IDN"],
    ],
    [
      "The Kurdish regional government signed a contract with Canadian oil company Zagros Petroleum.",
      ["Kurdish regional government:IRQ", "Zagros Petroleum:CAN"],
    ],
    ["Three Japanese utilities signed a contract with Qatar.", ["Three Japanese utilities:JPN", "Qatar:QAT"]],
    ["Moscow and Tehran signed a pact.", ["Russia:RUS", "Iran:IRN"]],
  ])("%s", (sentence, parties) => {
    expect(partiesIn(sentence)).toEqual(parties);
  });
});

describe("persons", () => {
  test.each([
    [
      "The MOU was signed by Singapore's Senior Minister of State for Transport, Mr Tan Wei Jie and Finland's Minister of Transport and Communications, Ms Aino Korhonen.",
      ["person:SGP", "person:FIN"],
    ],
    [
      "It was signed by Bahrain's Minister of Justice, Islamic Affairs and Waqf H.E. Mr Yusuf Karim and the Republic of Korea Minister for Trade Min Dong-su.",
      ["person:BHR", "person:KOR"],
    ],
    [
      "Russian President Sergei Volkov and his Serbian counterpart Marko Ilic signed a treaty.",
      ["person:RUS", "person:SRB"],
    ],
    [
      "It was exchanged by the Secretary to the Ministry of Finance, Mahinda Perera and the ambassador of India.",
      ["person:-", "person:IND"],
    ],
    [
      "Transport Minister Adil Karaduman and Qatar's Public Health Minister Hannan bint Saleh Al Dosari signed a protocol.",
      ["person:-", "person:QAT"],
    ],
    [
      "Industry and Technology Minister Murat Sahin and his Qatari counterpart Khalid bin Saleh Al Dosari signed a pact.",
      ["person:-", "person:QAT"],
    ],
  ])("%s", (sentence, parties) => {
    expect(partiesIn(sentence)).toEqual(parties);
  });

  test("the head of a chamber leads to the chamber", () => {
    const { views } = recognise(
      parse("Chambers meet in Prague\n\nAnil Mehta, chairman of the Confederation of Indian Industry, signed an MOU."),
    );
    expect(views[1]?.parties.map(({ leads }) => leads?.name)).toEqual(["Confederation of Indian Industry"]);
    const counselor = recognise(
      parse("Chambers meet in Riga\n\nAiga Kask, Counselor of Estonia's Chamber of Crafts, signed an MOU."),
    );
    expect(counselor.views[1]?.parties.map(({ leads }) => leads?.name)).toEqual(["Estonia's Chamber of Crafts"]);
  });
});

describe("no parties", () => {
  test.each([
    ["Expanding Cybersecurity Cooperation: Japan and Fiji signed an MOU.", ["Japan:JPN", "Fiji:FJI"]],
    [
      "The Memorandum of Understanding on Emerging Technologies was signed in May by Japan and Fiji.",
      ["Japan:JPN", "Fiji:FJI"],
    ],
    ["The plant in Mannar will deliver 30 MW across Europe under a deal with Fiji.", ["Fiji:FJI"]],
    ["LOMÉ, 21 March (Gulf of Guinea News) -- Togo has signed a pact with Fiji.", ["Togo:TGO", "Fiji:FJI"]],
    ["The Agreement to Extend the lease between Japan and Fiji was signed in New York.", ["Japan:JPN", "Fiji:FJI"]],
    ["The Kurdish-led Zagros Front signed a pact with Fiji.", ["Zagros Front:-", "Fiji:FJI"]],
  ])("%s", (sentence, parties) => {
    expect(partiesIn(sentence)).toEqual(parties);
  });
});
