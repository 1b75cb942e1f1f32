// Measures the contrast of every visible text on a page, as WCAG 2.2 defines it.
import type { Page } from "playwright-core";

export interface Faint {
  text: string;
  ratio: number;
}

/** Texts whose contrast with their ground is under 4.5:1. Grounds are plain colours; a transparent one shows its parent's. */
export function faintTexts(page: Page): Promise<Faint[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return "rgb(255, 255, 255)";
      const colour = getComputedStyle(element).backgroundColor;
      return channels(colour)[3] === 0 ? ground(element.parentElement) : colour;
    };
    const faint: { text: string; ratio: number }[] = [];
    for (const element of document.querySelectorAll("body *")) {
      const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : "")).join("");
      const words = text.trim() || (element instanceof HTMLInputElement ? element.value : "");
      if (words === "" || !element.checkVisibility() || element.closest("script, style")) continue;
      const pair = [luminance(getComputedStyle(element).color), luminance(ground(element))];
      const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      if (ratio < 4.5) faint.push({ text: words.slice(0, 40), ratio });
    }
    return faint;
  });
}
