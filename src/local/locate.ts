// Ranges and menu items by the words that a person would use; for tests.
import { parseA1 } from "./a1";
import type { MenuItem, Shown } from "./services/stage";
import type { Area, Workbook } from "./workbook";

/** "B2", "Sheet!B2:C9", or a sheet's name for all that it shows. */
export function locate(workbook: Workbook, text: string): Area {
  const { getters } = workbook;
  const whole = getters.getSheetIdByName(text);
  if (whole) {
    const { rows: height, columns } = workbook.extent(whole);
    return { sheetId: whole, top: 0, left: 0, bottom: Math.max(0, height - 1), right: Math.max(0, columns - 1) };
  }
  const bang = text.lastIndexOf("!");
  const sheetId =
    bang < 0 ? getters.getSheetIds()[0] : getters.getSheetIdByName(text.slice(0, bang).replace(/^'|'$/g, ""));
  const zone = parseA1(text.slice(bang + 1));
  if (!sheetId || !zone) throw new Error(`No such range: ${text}`);
  return workbook.areaOf(sheetId, zone);
}

/** The function behind a menu item. @param captions of the menu and the item, and of submenus between them */
export function menuFunction(shown: Shown[], captions: string[]): string {
  const menus = shown.flatMap((each) => (each.type === "menu" ? [{ caption: each.title, items: each.items }] : []));
  let items: MenuItem[] = menus;
  for (const caption of captions) {
    const found = items.find((each) => each?.caption === caption);
    if (!found) throw new Error(`No menu item "${caption}"`);
    if ("name" in found) return found.name;
    items = found.items;
  }
  throw new Error(`"${captions.join(" > ")}" is a menu, not an item`);
}
