import iso from "i18n-iso-countries";
import { countryEntries, countryName, demonymOf, placesAlsoPersons } from "../../src/lexicon/countries";
import { compile, matchAll } from "../../src/lexicon/index";
import { tokensOf } from "./tokens";

const lexicon = compile(countryEntries());
const read = (text: string) => matchAll(tokensOf(text), lexicon).map(({ entry }) => `${entry.kind} ${entry.id}`);

test("every code is an ISO 3166-1 code, and every ISO country with people is there", () => {
  const ours = new Set(countryEntries().map(({ entry }) => entry.id));
  const unpeopled = ["ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "UMI"];
  const codes = Object.keys(iso.getAlpha3Codes()).map((code) => (code === "XKX" ? "XKK" : code));
  expect([...ours].filter((code) => code !== "XKK" && !codes.includes(code))).toEqual([]);
  expect(codes.filter((code) => !ours.has(code) && !unpeopled.includes(code))).toEqual([]);
});

test("the library's English name of each code is read as that code", () => {
  const differing: string[] = [];
  for (const code of new Set(countryEntries().map(({ entry }) => entry.id))) {
    const name = iso.getName(code, "en", { select: "official" }) ?? "";
    if (name && !/[,(]/.test(name) && !read(name).includes(`country ${code}`)) differing.push(`${code} ${name}`);
  }
  expect(differing).toEqual([]);
});

test.each([
  ["S. Korea, N. Korea and Korea", "country KOR", "country PRK", "country KOR"],
  ["a South Korean and a North Korean", "demonym KOR", "demonym PRK"],
  ["DR Congo, the Republic of the Congo and Congolese miners", "country COD", "country COG", "demonym COD"],
  ["U.S.-Kazakhstan ties", "country USA", "country KAZ"],
  ["the UAE, the U.A.E. and the Emirates", "country ARE", "country ARE", "country ARE"],
  ["Niger, Nigeria, Nigerien and Nigerian", "country NER", "country NGA", "demonym NER", "demonym NGA"],
  ["Guinea-Bissau, Guinea, Papua New Guinea", "country GNB", "country GIN", "country PNG"],
  ["Northern Ireland and Ireland", "region GBR", "country IRL"],
  ["New Mexico and Mexico", "region USA", "country MEX"],
  ["American Samoa", "country ASM"],
  ["Viet Nam, Czechia, Turkey and Türkiye", "country VNM", "country CZE", "country TUR", "country TUR"],
  ["Seoul met Astana in Washington, D.C.", "capital KOR", "capital KAZ", "capital USA"],
  ["Kazakhs, Britons, Filipinos and Germans", "demonym KAZ", "demonym GBR", "demonym PHL", "demonym DEU"],
  ["they gave us a polish"],
])("%s", (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test("names and demonyms by code", () => {
  expect([countryName("KAZ"), demonymOf("KAZ")]).toEqual(["Kazakhstan", "Kazakh"]);
  expect([countryName("CHN"), demonymOf("FRA")]).toEqual(["China", "French"]);
  expect([countryName("QQQ"), demonymOf("QQQ")]).toEqual(["QQQ", null]);
});

test("places that are persons' names too are known", () => {
  expect(placesAlsoPersons().has("Jordan")).toBe(true);
  expect(placesAlsoPersons().has("Kazakhstan")).toBe(false);
});
