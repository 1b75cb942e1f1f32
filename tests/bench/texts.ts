// Texts to measure with: our own articles, repeated with other countries and figures until they have the size wanted.
import { readArticles } from "../corpus/gold";

const COUNTRIES =
  "Chile|Finland|Kenya|Japan|Mongolia|Poland|Brazil|Nigeria|Vietnam|Morocco|Peru|Canada|Norway|Ghana|Egypt|Oman|Malaysia|Togo|Fiji|Mexico".split(
    "|",
  );
const NAME = new RegExp(`\\b(?:${COUNTRIES.join("|")})\\b`, "g");

export function ownTexts(): string[] {
  return readArticles("tests/corpus/articles").map((article) => article.text);
}

/** The article that a cold start reads: a summit with several agreements. */
export function sampleText(): string {
  const sample = readArticles("tests/corpus/articles").find((article) => article.id === "mn-jp-summit");
  if (!sample) throw new Error("tests/corpus/articles/mn-jp-summit.txt is missing: name another article here");
  return sample.text;
}

/** White-space words, the unit of every words-a-second figure. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The n-th telling of an article: its countries moved on by n places, its figures by n. */
export function retold(text: string, n: number): string {
  return text
    .replace(NAME, (name) => COUNTRIES[(COUNTRIES.indexOf(name) + n) % COUNTRIES.length] ?? name)
    .replace(/[2-8]/g, (digit) => String(2 + ((Number(digit) - 2 + n) % 7)));
}

/** A text of `size` UTF-16 code units, cut at its end. */
export function textOfSize(size: number): string {
  const texts = ownTexts();
  const parts: string[] = [];
  for (let n = 0, length = 0; length < size; n += 1) {
    const part = `${retold(texts[n % texts.length] ?? "", Math.floor(n / texts.length))}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join("").slice(0, size);
}
