// Months and weekdays, in full and abbreviated.
//
// number = names; months 1 to 12, weekdays 1 (Monday) to 7 (Sunday), as ISO 8601 counts them. They match with their capital
// ("May", not "may") or in capitals throughout; "Sun" and "Sat" are left out: they are words of their own.

import type { Source } from "./index";
import { rowsOf, value, values } from "./lines";

const months = `
1 = Jan | January
10 = Oct | October
11 = Nov | November
12 = Dec | December
2 = Feb | February
3 = Mar | March
4 = Apr | April
5 = May
6 = Jun | June
7 = Jul | July
8 = Aug | August
9 = Sep | Sept | September
`;

const weekdays = `
1 = Mon | Monday
2 = Tue | Tues | Tuesday
3 = Wed | Wednesday
4 = Thu | Thur | Thurs | Thursday
5 = Fri | Friday
6 = Saturday
7 = Sunday
`;

let byName: Map<string, { kind: string; number: number }> | undefined;

/** Names of months and weekdays; kinds "month" and "weekday", the id is the number. */
export function calendarEntries(): Source[] {
  const sources: Source[] = [];
  for (const [kind, data] of [
    ["month", months],
    ["weekday", weekdays],
  ] as const) {
    for (const row of rowsOf(data)) {
      for (const wording of values(row, 1)) {
        sources.push({ wording, entry: { id: value(row, 0), kind }, caseSensitive: true });
      }
    }
  }
  return sources;
}

/** "feb" is 2; null for what is no month. The caller looks at the capital ("may", "march"). */
export function monthOf(lower: string): number | null {
  return numberOf("month", lower);
}

/** "wednesday" is 3; null for what is no weekday. */
export function weekdayOf(lower: string): number | null {
  return numberOf("weekday", lower);
}

/** Every name of a month or weekday, in lower case. */
export function calendarWords(): string[] {
  return calendarEntries().map(({ wording }) => wording.toLowerCase());
}

function numberOf(kind: string, lower: string): number | null {
  byName ??= new Map(
    calendarEntries().map(({ wording, entry }) => [
      wording.toLowerCase(),
      { kind: entry.kind, number: Number(entry.id) },
    ]),
  );
  const found = byName.get(lower);
  return found?.kind === kind ? found.number : null;
}
