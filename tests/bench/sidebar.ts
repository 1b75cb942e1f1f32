// The sidebar in Chromium: from a keystroke to the preview, and the longest time that the page was held up.
import { existsSync, readFileSync } from "node:fs";
import { findChromium, launchChromium } from "../browser/chromium";
import { type Spread, spreadOf } from "./spread";
import { ownTexts } from "./texts";

export interface Keystrokes {
  words: number;
  /** From the keystroke until the preview has followed. */
  ms: Spread;
  /** The longest task of the page's thread. */
  longest: number;
}

const PAGE = "dist/Sidebar.html";

/** One keystroke at the end of an article, `rounds` times; nothing where there is no browser or no built page. */
export async function keystrokes(rounds: number): Promise<Keystrokes[]> {
  if (!findChromium() || !existsSync(PAGE)) return [];
  const browser = await launchChromium();
  const found: Keystrokes[] = [];
  for (const words of [1000, 10_000]) {
    const page = await browser.newPage({ viewport: { width: 300, height: 720 } });
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: readFileSync(PAGE, "utf8") }));
    await page.goto("http://sidebar.test/");
    const { times, tasks } = await page.evaluate(type, { text: textOf(words), rounds });
    found.push({ words, ms: spreadOf(times), longest: Math.max(0, ...tasks) });
    await page.close();
  }
  await browser.close();
  return found;
}

/** In the page: types one character at a time; the first reading, which starts the engine, is not counted. */
async function type({ text, rounds }: { text: string; rounds: number }) {
  const area = document.querySelector("textarea") as HTMLTextAreaElement;
  const preview = document.getElementById("preview") as HTMLElement;
  const [times, tasks]: number[][] = [[], []];
  const followed = () =>
    new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(preview, { childList: true, subtree: true });
    });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 500));
  area.value = text;
  area.dispatchEvent(new Event("input"));
  await followed();
  await rest();
  new PerformanceObserver((list) => tasks?.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
  for (let round = 0; round < rounds; round++) {
    area.value += "x";
    const done = followed();
    const start = performance.now();
    area.dispatchEvent(new Event("input"));
    times?.push((await done) - start);
    await rest();
  }
  return { times: times ?? [], tasks: tasks ?? [] };
}

/** So many words of our own articles, one after the other. */
function textOf(words: number): string {
  const all = ownTexts().join("\n\n");
  const ends = [...all.matchAll(/\S+/g)].map((match) => (match.index ?? 0) + match[0].length);
  return all.slice(0, ends[words - 1]);
}
