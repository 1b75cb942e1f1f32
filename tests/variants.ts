// The same article as other hands would paste it: wrapped, chopped, with other line ends, quotation marks and spaces.

export interface Variant {
  name: string;
  make: (text: string) => string;
}

/** An article that comes wrapped already (a paragraph of three long lines or more) is not wrapped a second time. */
function isWrapped(text: string): boolean {
  return text.split(/\n\s*\n/).some((paragraph) => {
    const lines = paragraph.split("\n");
    return lines.length > 2 && lines.slice(0, -1).every((line) => line.length > 50 && line.length < 100);
  });
}

/** An article that has been chopped in places ("titani", "um") cannot be chopped again evenly. */
function isChopped(text: string): boolean {
  return /[a-z]\n[a-z]/.test(text);
}

/** Can the variant be made of this text without losing what it says? */
export function suits(variant: Variant, text: string): boolean {
  if (/wrapped|line ends/.test(variant.name)) return !isWrapped(text);
  return !/chopped/.test(variant.name) || (!isWrapped(text) && !isChopped(text));
}

/** Breaks each line of the text at spaces, so that none is longer than `width` where words allow it. */
function wrap(text: string, width: number): string {
  return eachLine(text, (line) => {
    const lines: string[] = [];
    let current = "";
    for (const word of line.split(" ")) {
      if (current && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else {
        current = current ? `${current} ${word}` : word;
      }
    }
    return [...lines, current].join("\n");
  });
}

/**
 * Breaks each line of the text after every so many characters, words or not: the first width from `least` on that no line
 * fills to its end, for after such a line nobody can tell a chop from an end.
 */
function chop(text: string, least: number): string {
  let width = least;
  while (text.split("\n").some((line) => line.length > 0 && line.length % width === 0)) width += 1;
  return eachLine(text, (line) => (line.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join("\n"));
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.split("\n").map(change).join("\n");
}

/** Opening after a space or a bracket, closing elsewhere. */
function curly(text: string): string {
  return text
    .replace(/(^|[\s([\u2014-])"/g, "$1\u201c")
    .replace(/"/g, "\u201d")
    .replace(/(^|[\s([\u2014-])'/g, "$1\u2018")
    .replace(/'/g, "\u2019");
}

function straight(text: string): string {
  return text.replace(/[\u201c\u201d]/g, '"').replace(/[\u2018\u2019]/g, "'");
}

export const variants: Variant[] = [
  { name: "wrapped at 40", make: (text) => wrap(text, 40) },
  { name: "wrapped at 72", make: (text) => wrap(text, 72) },
  { name: "wrapped at 72, CRLF", make: (text) => wrap(text, 72).replace(/\n/g, "\r\n") },
  { name: "chopped at 60", make: (text) => chop(text, 60) },
  { name: "chopped at 79", make: (text) => chop(text, 79) },
  { name: "CRLF", make: (text) => text.replace(/\n/g, "\r\n") },
  { name: "CR", make: (text) => text.replace(/\n/g, "\r") },
  { name: "curly quotation marks", make: curly },
  { name: "straight quotation marks", make: straight },
  { name: "soft hyphens", make: (text) => text.replace(/([a-z]{3})(?=[a-z]{3})/g, "$1\u00ad") },
  { name: "no-break spaces", make: (text) => text.replace(/ /g, "\u00a0") },
  { name: "byte order mark, blank lines around", make: (text) => `\ufeff\n\n${text}\n\n\n` },
  { name: "spaces at line ends", make: (text) => text.replace(/\n/g, "  \n") },
];
