// Calendar: days as numbers and back, and their weekdays, in the Gregorian calendar.

/** Days since 1 March of the year 0; `month` 1 to 12, `day` 1 to 31. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const shifted = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  );
}

/** The weekday of a day number, 1 (Monday) to 7. */
export const weekdayOfDay = (day: number): number => ((day + 2) % 7) + 1;

/** Day number of an ISO date "YYYY-MM-DD", or null where it is none. */
export function dayOfIso(iso: string | null): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? "");
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isoOf(year, month, day) ? dayNumber(year, month, day) : null;
}

/** ISO date of a year, month and day; null where the month has no such day. */
export function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9999) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (day > length) return null;
  const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);
  return `${year}-${two(month)}-${two(day)}`;
}

/** ISO date of a day number. */
export function isoOfDay(day: number): string {
  let year = Math.floor(day / 365.2425);
  while (dayNumber(year + 1, 3, 1) <= day) year++;
  while (dayNumber(year, 3, 1) > day) year--;
  let month = 3;
  const ofYear = (m: number) => (m > 2 ? year : year + 1);
  for (let next = 4; next !== 3; next = (next % 12) + 1) {
    if (dayNumber(ofYear(next), next, 1) > day) break;
    month = next;
  }
  return isoOf(ofYear(month), month, day - dayNumber(ofYear(month), month, 1) + 1) ?? "";
}
