import { homeDollar } from "../../src/grammar/currency";
import { moneyIn } from "../../src/grammar/money";
import { parse } from "../../src/text/index";

function amounts(text: string, home = "USD"): string[] {
  const document = parse(text);
  return moneyIn(document, 0, document.tokens.length, home).map(({ amount, currency }) => `${amount} ${currency}`);
}

test.each([
  ["a $45 million loan", "45000000 USD"],
  ["US$2billion", "2000000000 USD"],
  ["US $1.96 bln", "1960000000 USD"],
  ["US$ 8.26 cents a unit", "0.0826 USD"],
  ["a fee of 26 cents", "0.26 USD"],
  ["A$5 million", "5000000 AUD"],
  ["HK$300m", "300000000 HKD"],
  ["\u20ac1.2bn", "1200000000 EUR"],
  ["\u00a311.4 billion", "11400000000 GBP"],
  ["EUR 1,500", "1500 EUR"],
  ["MAD 571 million", "571000000 MAD"],
  ["6 million PLN", "6000000 PLN"],
  ["Rs. 5 bn for India", "5000000000 INR"],
  ["Rs 5 bn for Pakistan", "5000000000 PKR"],
  ["RM300 million", "300000000 MYR"],
  ["Rp1,500,000", "1500000 IDR"],
  ["KSh2.5 billion", "2500000000 KES"],
  ["R300 million of South Africa", "300000000 ZAR"],
  ["K300 million of Papua New Guinea", "300000000 PGK"],
  ["500 million Sri Lankan rupees", "500000000 LKR"],
  ["24 billion US dollars", "24000000000 USD"],
  ["six billion euros", "6000000000 EUR"],
  ["300 million Canadian dollars", "300000000 CAD"],
  ["900 million Polish zlotys", "900000000 PLN"],
  ["a 3-billion-dollar plant", "3000000000 USD"],
  ["a million dollars", "1000000 USD"],
  ["$6.7 billion dollar", "6700000000 USD"],
  ["$5 million AUD", "5000000 AUD"],
])("%s is %s", (text, amount) => {
  expect(amounts(text)).toEqual([amount]);
});

test.each([
  ["$1.5-2bn", "1500000000 USD"],
  ["$20 to $30 billion", "20000000000 USD"],
  ["$70\u2013$250 million", "70000000 USD"],
  ["between \u20ac5 and \u20ac7 million", "5000000 EUR"],
  ["4-5 billion yen", "4000000000 JPY"],
])("the range %s gives its lower end, %s", (text, amount) => {
  expect(amounts(text)).toEqual([amount]);
});

test("a rise from one sum to another is two sums", () => {
  expect(amounts("raised from $183 million to $300 million")).toEqual(["183000000 USD", "300000000 USD"]);
});

test.each([
  ["SDR 2 billion (approximately $2.7 billion)", "2000000000 XDR"],
  ["900 million euros, or about $980 million,", "900000000 EUR"],
  ["2 trillion won ($1.5 billion)", "2000000000000 KRW"],
])("a conversion belongs to the money before it: %s", (text, amount) => {
  expect(amounts(text)).toEqual([amount]);
});

test("a headline's sum takes no currency from the next headline", () => {
  expect(amounts("Mill sold for $88 mln\n\nZloty falls against euro")).toEqual(["88000000 USD"]);
});

test("a year in brackets hides no money behind it", () => {
  expect(amounts("$2 billion (2005); S$1 million")).toEqual(["2000000000 USD", "1000000 SGD"]);
  expect(amounts("$2 billion (2005) \u20ac1 million")).toEqual(["2000000000 USD", "1000000 EUR"]);
});

test.each([
  ["3 pounds of rice"],
  ["COP 28 in Dubai"],
  ["12 agreements"],
  ["5,000 cubic metres"],
  ["multibillion-dollar deals"],
])("no money in: %s", (text) => {
  expect(amounts(text)).toEqual([]);
});

test("the text of a mention is the article's wording", () => {
  const document = parse("It will lend \u201cUS$ 1.5\nbillion\u201d to the mill.");
  expect(moneyIn(document, 0, document.tokens.length, "USD")).toMatchObject([{ text: "US$ 1.5 billion" }]);
});

test.each([
  ["AUD", "Port deal signed\n\nThe Marsden Government will invest $30 million with Tasmania in the Australian port."],
  ["AUD", "Visit to Perth\n\nI am pleased that Australia and Peru have signed a $5 million accord."],
  ["SGD", "SINGAPORE, 4 May 2021 - Singapore and Chile signed a $5 million accord on Tuesday."],
  ["CAD", "Ottawa, May 4, 2021 - Canada and Chile signed a $5 million accord."],
  ["USD", "Australia signs gas deal\n\nAustralia signed a $5 billion gas deal with Japan, officials said on Monday."],
  ["USD", "Back from Suva\n\nI am pleased that Fiji has secured a $5 million accord. Fiji gains."],
  [
    "USD",
    "Report on the visit\n\nI am glad to be back in Kenya. Kenya and Australia signed a $5 million accord. Kenya gains.",
  ],
  [
    "USD",
    "\u201cWe are proud of Australia,\u201d the Chilean minister said of the $5 million accord of Chile and Australia.",
  ],
])("a bare dollar is %s in: %s", (code, text) => {
  expect(homeDollar(parse(text))).toBe(code);
});
