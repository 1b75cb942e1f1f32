import { datelineOf } from "../../src/extract/dateline";
import { parse } from "../../src/text/index";

const line = (text: string, published: string | null = null) => {
  const { place, country, date, publisher } = datelineOf(parse(text), published);
  return [place, country, date, publisher];
};
const story = "Peru and Kenya signed a trade agreement, officials of both sides said.";

test.each([
  [`SEOUL, Feb. 15, 2024 (Newsline) -- ${story}`, "Seoul", "KOR", "2024-02-15", "Newsline"],
  [`SINGAPORE, 27 June 2023 - ${story}`, "Singapore", "SGP", "2023-06-27", null],
  [`ASTANA, Kazakhstan (Newsline) \u2014 ${story}`, "Astana", "KAZ", null, "Newsline"],
  [`NEW DELHI: ${story}`, "New Delhi", "IND", null, null],
  [`WASHINGTON, D.C., May 4, 2021 \u2013 ${story}`, "Washington, D.C.", "USA", "2021-05-04", null],
  [`Ottawa, Ontario \u2013 May 4, 2021 \u2013 ${story}`, "Ottawa", "CAN", "2021-05-04", null],
  [`(Beijing, 20 May 2024) ${story}`, "Beijing", "CHN", "2024-05-20", null],
  [`Ulaanbaatar /NEWSLINE/ ${story}`, "Ulaanbaatar", "MNG", null, "NEWSLINE"],
  [`MOSCOW. Sept 8, 2021 (Newsline) - ${story}`, "Moscow", "RUS", "2021-09-08", "Newsline"],
  [`TASHKENT, Uzbekistan, September 7, 2021. ${story}`, "Tashkent", "UZB", "2021-09-07", null],
  [`SINGAPORE \u2014 ${story}`, "Singapore", "SGP", null, null],
  [`18 September 2021 \u2013 ${story}`, null, null, "2021-09-18", null],
  [`Trade pact signed\n\nWednesday, October 23, 2019\n\n${story}`, null, null, "2019-10-23", null],
  [`Trade pact signed\n\nNewsline, August 27, 2015\n\n${story}`, null, null, "2015-08-27", null],
  [`Trade pact signed\n\n20 March 2024 Posted in Press releases\n\n${story}`, null, null, "2024-03-20", null],
  [`Trade pact signed\n\nPublished: May 4, 2021 at 10:30 GMT\n\n${story}`, null, null, "2021-05-04", null],
  [`Trade pact signed\n\nCanberra, 4 May 2021\n\n${story}`, "Canberra", "AUS", "2021-05-04", null],
  [`Trade pact signed\n\n${story}\n\nSource: Harbour News Agency`, null, null, null, "Harbour News Agency"],
])("%s", (text, ...expected) => {
  expect(line(text)).toEqual(expected);
});

test.each([
  [`Peru - a profile\n\n${story}`],
  [`Accord of 5 May 2021 renewed\n\n${story}`],
  [`Peru and Kenya sign pact on 5 May 2021\n\n${story}`],
  [`Trade pact signed\n\nCHILE \u2014 ${story}`],
  [`Trade pact signed\n\nLima-based miner Andes Oro signed a pact with Kenya.`],
  [`QUESTION (Newsline): ${story}`],
  [`TRADE AND INVESTMENT - ${story}`],
  [`Trade pact signed\n\nToday in Lima, ${story}`],
])("no dateline in: %s", (text) => {
  expect(line(text)).toEqual([null, null, null, null]);
});

test("the caller's date completes a year, and never stands in for a day", () => {
  expect(line(`SEOUL, Feb. 15 (Newsline) -- ${story}`, "2024-02-16")[2]).toBe("2024-02-15");
  expect(line(`SEOUL, Feb. 15 (Newsline) -- ${story}`)[2]).toBeNull();
  expect(line(`SEOUL, Aug. 15 (Newsline) -- ${story}`, "2024-02-16")[2]).toBeNull();
  expect(line(`Trade pact signed\n\n${story}`, "2024-02-16")[2]).toBeNull();
});
