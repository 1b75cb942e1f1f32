// The local sheet in a browser page: cells read and typed as a person does, menus chosen by their captions.
import type { Page } from "playwright-core";
import type { Engine, Model } from "../../src/local/engine";

type SheetWindow = Window & { model: Model; o_spreadsheet: Engine };

/** Opens the sheet and waits until its grid is drawn. */
export async function openGrid(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector("body[data-ready]");
}

export const tabs = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { getters } = (window as unknown as SheetWindow).model;
    return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
  });

/** All that a tab shows, row by row, as formatted text. */
export const shown = (page: Page, tab: string): Promise<string[][]> =>
  page.evaluate((name) => {
    const { getters } = (window as unknown as SheetWindow).model;
    const sheetId = getters.getSheetIdByName(name);
    if (!sheetId) throw new Error(`No tab "${name}"`);
    const cells = getters
      .getEvaluatedCellsPositions(sheetId)
      .map(({ row, col }) => ({ row, col, text: getters.getEvaluatedCell({ sheetId, row, col }).formattedValue }))
      .filter(({ text }) => text !== "");
    const height = Math.max(0, ...cells.map(({ row }) => row + 1));
    const width = Math.max(0, ...cells.map(({ col }) => col + 1));
    const rows = Array.from({ length: height }, () => new Array<string>(width).fill(""));
    for (const { row, col, text } of cells) (rows[row] as string[])[col] = text;
    return rows;
  }, tab);

/** Clicks a cell of the active tab that is in view. */
export async function click(page: Page, a1: string): Promise<void> {
  const at = await page.evaluate((xc) => {
    const { model, o_spreadsheet } = window as unknown as SheetWindow;
    const { x, y, width } = model.getters.getVisibleRect(o_spreadsheet.helpers.toZone(xc));
    return { x: x + Math.min(width - 5, 40), y: y + 8 };
  }, a1);
  await page
    .locator(".o-grid-overlay")
    .first()
    .click({ position: await inOverlay(page, at) });
}

/** The overlay starts where the headers end. */
async function inOverlay(page: Page, { x, y }: { x: number; y: number }) {
  const [overlay, canvas] = [page.locator(".o-grid-overlay").first(), page.locator(".o-grid canvas").first()];
  const [inner, outer] = [await overlay.boundingBox(), await canvas.boundingBox()];
  return { x: x + (outer?.x ?? 0) - (inner?.x ?? 0), y: y + (outer?.y ?? 0) - (inner?.y ?? 0) };
}

/** Types into a cell and presses Enter. */
export async function type(page: Page, a1: string, text: string): Promise<void> {
  await click(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Chooses an item of the add-on's menu. */
export async function choose(page: Page, caption: string): Promise<void> {
  await page.getByText("Extensions", { exact: true }).click();
  await page.locator(".o-menu-item", { hasText: "Pactsheet" }).first().hover();
  await page.locator(".o-menu-item", { hasText: caption }).first().click();
}
