import { read } from "../../src/index";

const confidenceOf = (text: string) => read(text, { published: null }).agreements.map(({ confidence }) => confidence);

describe("how sure a row is", () => {
  test.each([
    ["Peru and Chile signed a trade agreement.", "certain"],
    ["Peru signed a trade agreement with Chile.", "certain"],
    ["A trade agreement between Peru and Chile was signed.", "likely"],
    ["Peru and Chile announced a trade agreement.", "likely"],
    ["Peru and Chile signed a trade deal.", "likely"],
    ["Peru met Chile in May. A trade agreement was signed.", "check"],
  ])("%s -> %s", (text, confidence) => {
    expect(confidenceOf(text)).toEqual([confidence]);
  });
});
