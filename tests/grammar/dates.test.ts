import { dayNumber, isoOf, isoOfDay, weekdayOfDay } from "../../src/grammar/calendar";
import { datesIn } from "../../src/grammar/dates";
import { parse, surface } from "../../src/text/index";

function dates(text: string, anchor: string | null = null): (string | null)[] {
  const document = parse(text);
  return datesIn(document, 0, document.tokens.length, anchor).map(({ iso }) => iso);
}

test("the calendar agrees with the clock's own over two centuries", () => {
  for (let time = Date.UTC(1899, 11, 1); time < Date.UTC(2101, 2, 2); time += 86_400_000) {
    const day = new Date(time);
    const number = dayNumber(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
    const expected = `${day.toISOString().slice(0, 10)} ${day.getUTCDay() || 7}`;
    if (`${isoOfDay(number)} ${weekdayOfDay(number)}` !== expected) throw new Error(`${expected}: ${isoOfDay(number)}`);
  }
  expect(isoOf(2023, 2, 29)).toBeNull();
  expect(isoOf(2024, 2, 29)).toBe("2024-02-29");
});

test.each([
  ["signed on March 20, 2014", "2014-03-20"],
  ["signed on 20 March 2014", "2014-03-20"],
  ["signed on the 20th of March, 2014", "2014-03-20"],
  ["signed on 20th March 2014", "2014-03-20"],
  ["signed on Mar. 20, 2014", "2014-03-20"],
  ["signed on Sept. 7, 2014", "2014-09-07"],
  ["signed on 7 Aug 2019", "2019-08-07"],
  ["signed on Thursday, March 20, 2014", "2014-03-20"],
  ["signed on Thursday 20 March 2014", "2014-03-20"],
  ["approved on 2022-03-07", "2022-03-07"],
  ["approved on 2022\u201103\u201107", "2022-03-07"],
  ["approved on 07.03.2022", "2022-03-07"],
  ["approved on 25/12/2020", "2020-12-25"],
])("%s: %s without any anchor", (text, iso) => {
  expect(dates(text)).toEqual([iso]);
});

// 2024-02-15 was a Thursday
test.each([
  ["signed today", "2024-02-15"],
  ["signed yesterday", "2024-02-14"],
  ["signed this morning (15)", "2024-02-15"],
  ["signed last night", "2024-02-14"],
  ["signed three days ago", "2024-02-12"],
  ["signed on Wednesday", "2024-02-14"],
  ["signed on Thursday", "2024-02-15"],
  ["signed last Thursday", "2024-02-08"],
  ["signed on Friday", "2024-02-09"],
  ["will sign on Friday", "2024-02-16"],
  ["are due to meet on Wednesday", "2024-02-21"],
  ["a pact signed on Monday, which will take effect soon", "2024-02-12"],
  ["talks scheduled for Friday", "2024-02-16"],
  ["next Monday they meet", "2024-02-19"],
  ["signed on February 3", "2024-02-03"],
  ["signed on Tuesday, February 6", "2024-02-06"],
  ["signed on June 27", "2024-06-27"],
  ["signed on December 28", "2023-12-28"],
  ["signed on January 21 last year", "2023-01-21"],
  ["signed on 12 December of this year", "2024-12-12"],
  ["signed on the 5th of this month", "2024-02-05"],
  ["signed on the 28th of last month", "2024-01-28"],
])("%s, in an article of 15 February 2024: %s", (text, iso) => {
  expect(dates(text, "2024-02-15")).toEqual([iso]);
});

test.each([["signed today"], ["signed on Wednesday"], ["signed on March 20"], ["signed this morning (05)"]])(
  "%s, in an article without a date: no day",
  (text) => {
    expect(dates(text)).toEqual([null]);
  },
);

test.each([
  ["on 18 and 19 February 2014", "day"],
  ["on March 3-5, 2019", "day"],
  ["in March 2015", "month"],
  ["last July", "month"],
  ["since 2017", "year"],
])("%s names no single day (%s)", (text, precision) => {
  const document = parse(text);
  const mentions = datesIn(document, 0, document.tokens.length, "2024-02-15");
  expect(mentions).toMatchObject([{ iso: null, precision }]);
});

test("the first end of a span takes the year of the second", () => {
  expect(dates("open from 3 March to 5 April 2019")).toEqual(["2019-03-03", "2019-04-05"]);
});

test.each([
  ["it may 5 times"],
  ["a march 20 miles long"],
  ["30 February 2014 tons"],
  ["the 2,017 jobs"],
  ["12 agreements"],
])("no day in: %s", (text) => {
  expect(dates(text, "2024-02-15").filter((iso) => iso !== null)).toEqual([]);
});

test("a mention covers the weekday and the year", () => {
  const document = parse("They met on Thursday, March 20, 2014, in Suva.");
  const [mention] = datesIn(document, 0, document.tokens.length, null);
  expect(mention && surface(document.tokens, mention.first, mention.last)).toBe("Thursday, March 20, 2014");
});
