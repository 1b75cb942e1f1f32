// A1 notation.
import { engine } from "./engine";
import type { Zone } from "./plugins";
import type { Area } from "./workbook";

/** "B2:C9" as a zone with open ends ("A:A", "2:2"); undefined when it is no reference. */
export function parseA1(text: string): Zone | undefined {
  const wellFormed = /^\$?[A-Za-z]{0,3}\$?\d{0,7}(:\$?[A-Za-z]{0,3}\$?\d{0,7})?$/.test(text);
  if (!wellFormed || !/[A-Za-z]\$?\d|:/.test(text)) return undefined;
  const { top, left, bottom, right } = engine.helpers.toUnboundedZone(text.toUpperCase());
  return { top, left, bottom, right };
}

export function a1({ top, left, bottom, right }: Omit<Area, "sheetId">): string {
  const first = engine.helpers.toXC(left, top);
  return top === bottom && left === right ? first : `${first}:${engine.helpers.toXC(right, bottom)}`;
}
