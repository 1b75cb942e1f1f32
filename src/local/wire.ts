// Cell values on their way between page and server: JSON knows no dates and nothing undefined.
import { isDate } from "./typing";

const map = (value: unknown, each: (value: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map((item) => map(item, each)) : each(value);

/** Dates become {date: milliseconds}, undefined becomes {}. */
export const encode = (value: unknown): unknown =>
  map(value, (each) => (isDate(each) ? { date: each.getTime() } : each === undefined ? {} : each));

export const decode = (value: unknown): unknown =>
  map(value, (each) => {
    if (typeof each !== "object" || each === null) return each;
    const { date } = each as { date?: number };
    return date === undefined ? undefined : new Date(date);
  });
