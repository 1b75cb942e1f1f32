import { read } from "../../src/index";

const rowsOf = (text: string) => read(text, { published: null }).agreements;
const placesOf = (text: string) => rowsOf(text).map(({ place }) => place);

describe("where it was signed", () => {
  test.each([
    ["The agreement was signed in Lima by Peru and Chile.", "Lima"],
    ["Peru and Chile signed a trade agreement in the Peruvian capital, Lima, on Monday.", "Lima"],
    ["Peru and Chile signed a trade agreement in the Chilean port city of Arica.", "Arica"],
    ["Peru and Chile signed a trade agreement in Arica, Chile.", "Arica"],
    ["Peru and Chile signed a trade agreement at the Torre Palace.", "Torre Palace"],
    ["Peru and Chile signed a trade agreement at Torre House in Arica.", "Arica"],
    [
      "The president, on a State Visit to Kenya, held talks in Nairobi. Peru and Chile signed a trade agreement.",
      "Nairobi",
    ],
    [
      "Official talks between the presidents were held at State House, Nairobi. Peru and Chile signed a pact.",
      "Nairobi",
    ],
    ["As the president visits Quito, Peru and Chile signed a trade agreement.", "Quito"],
    ["Today in Kenya, Peru and Chile signed a trade agreement.", "Kenya"],
    ["LIMA \u2014 Peru and Chile signed a trade agreement here on Monday.", "Lima"],
    ["Peru and Chile are expected to sign a peace agreement to end their war in Quito on Tuesday.", "Quito"],
    ["The president met her guest in Quito on Tuesday. Peru and Chile signed a trade agreement.", "Quito"],
    ["Peru and Chile signed a trade agreement. The agreement was signed in Quito.", "Quito"],
  ])("%s -> %s", (text, place) => {
    expect(placesOf(text)).toEqual([place]);
  });

  test.each([
    ["Chile's Andes Copper, based in Santiago, signed a contract with Peru's Inca Mining."],
    ["Peru and Chile signed an agreement on a port in Kenya."],
    ["Andes Copper was awarded a contract by the Port Authority to run cranes in Arica."],
    ["In October, Peru signed a trade agreement with Chile."],
    ["Peru and Chile signed an agreement with a fund which finances schools in Quito."],
    ["After a May visit to Quito, the president is home. Peru and Chile signed a trade agreement."],
    ["The president spoke at a forum in Quito. Peru and Chile had signed a trade agreement."],
  ])("no place: %s", (text) => {
    expect(placesOf(text)).toEqual([null]);
  });

  test("what is told of all accords together holds for each", () => {
    const text =
      "Peru and Chile signed an agreement on trade and a treaty on extradition. The accords were signed on 5 May 2021 in Quito.";
    expect(rowsOf(text).map(({ place, date }) => [place, date])).toEqual([
      ["Quito", "2021-05-05"],
      ["Quito", "2021-05-05"],
    ]);
  });
});

describe("when it was signed", () => {
  test.each([
    ["Peru and Chile signed a trade agreement on 5 May 2021.", "2021-05-05"],
    ["Peru and Chile signed a trade agreement in Quito. The agreement was signed on 5 May 2021.", "2021-05-05"],
    ["A trade agreement between Peru and Chile was signed on 5 May 2021 and terminated on 7 June 2022.", "2021-05-05"],
    ["The free trade agreement between Peru and Chile entered into force on 5 May 2021.", null],
    ["Peru and Chile will sign a trade agreement on 5 May 2021.", null],
    ["Peru and Chile extended a trade agreement until 5 May 2031.", null],
  ])("%s -> %s", (text, date) => {
    expect(rowsOf(text).map((row) => row.date)).toEqual([date]);
  });
});
