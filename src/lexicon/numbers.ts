// Numbers: number words, ordinals, fractions, scales and vague counts.
//
// value = words; fractions give whole per cent ("a third": 33, "two-fifths": 40); vague counts give the least they can mean
// ("dozens": 24). A scale multiplies the number before it ("1.5 bn").

import type { Source } from "./index";
import { rowsOf, value, values } from "./lines";

const cardinals = `
0 = zero
1 = one
10 = ten
11 = eleven
12 = twelve
13 = thirteen
14 = fourteen
15 = fifteen
16 = sixteen
17 = seventeen
18 = eighteen
19 = nineteen
2 = two
20 = twenty
3 = three
30 = thirty
4 = four
40 = forty
5 = five
50 = fifty
6 = six
60 = sixty
7 = seven
70 = seventy
8 = eight
80 = eighty
9 = nine
90 = ninety
`;

const ordinals = `
1 = first
10 = tenth
11 = eleventh
12 = twelfth
13 = thirteenth
14 = fourteenth
15 = fifteenth
16 = sixteenth
17 = seventeenth
18 = eighteenth
19 = nineteenth
2 = second
20 = twentieth
3 = third
30 = thirtieth
4 = fourth
5 = fifth
6 = sixth
7 = seventh
8 = eighth
9 = ninth
`;

const scales = `
100 = hundred
1000 = thousand | k
100000 = lac | lakh
1000000 = m | million | mio | mln | mn
10000000 = crore | cr
1000000000 = billion | bln | bn
1000000000000 = tn | trillion | trn
`;

const fractions = `
10 = a tenth | one tenth
11 = a ninth | one ninth
13 = an eighth | one eighth
14 = a seventh | one seventh
17 = a sixth | one sixth
20 = a fifth | one fifth
25 = a fourth | a quarter | one fourth | one quarter
30 = three tenths
33 = a third | one third
40 = two fifths
50 = a half | half | one half
60 = three fifths
67 = two thirds
70 = seven tenths
75 = three fourths | three quarters
80 = four fifths
90 = nine tenths
`;

const vague = `
12 = a dozen | dozen
2 = a couple of | a pair of | couple of
200 = hundreds of
2000 = thousands of
24 = dozens | dozens of
40 = scores of
6 = half a dozen | half-dozen
`;

let byWord: { cardinals: Map<string, number>; ordinals: Map<string, number>; scales: Map<string, number> } | undefined;

/** Number words as entries of kind "number", "ordinal", "scale", "fraction" (per cent) and "vague"; the id is the value. */
export function numberEntries(): Source[] {
  const lists = { number: cardinals, ordinal: ordinals, scale: scales, fraction: fractions, vague };
  const sources: Source[] = [];
  for (const [kind, data] of Object.entries(lists)) {
    for (const row of rowsOf(data)) {
      for (const wording of values(row, 1)) sources.push({ wording, entry: { id: value(row, 0), kind } });
    }
  }
  for (const [tens, ten] of tensAndOnes()) {
    for (const [ones, one] of tensAndOnes(true)) {
      sources.push({ wording: `${ten} ${one}`, entry: { id: `${tens + ones}`, kind: "number" } });
    }
  }
  return sources;
}

/** "eleven" is 11; null for what is no number word. */
export function cardinalOf(lower: string): number | null {
  return words().cardinals.get(lower) ?? null;
}

/** "second" is 2, "21st" is 21; null for what is no ordinal. */
export function ordinalOf(lower: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower);
  return digits ? Number(digits[1]) : (words().ordinals.get(lower) ?? null);
}

/** "bn" is 1,000,000,000; null for what is no scale. */
export function scaleOf(lower: string): number | null {
  return words().scales.get(lower) ?? null;
}

/** Every word that is a cardinal or an ordinal. */
export function numberWords(): string[] {
  return [...words().cardinals.keys(), ...words().ordinals.keys()];
}

/** Twenty to ninety by their values, or one to nine. */
function tensAndOnes(ones = false): [number, string][] {
  return [...words().cardinals]
    .map(([word, number]): [number, string] => [number, word])
    .filter(([number]) => (ones ? number >= 1 && number <= 9 : number >= 20 && number % 10 === 0));
}

function words() {
  const read = (data: string) => {
    const pairs = rowsOf(data).map((row) =>
      values(row, 1).map((word): [string, number] => [word, Number(value(row, 0))]),
    );
    return new Map(pairs.reduce((all, some) => all.concat(some), []));
  };
  byWord ??= { cardinals: read(cardinals), ordinals: read(ordinals), scales: read(scales) };
  return byWord;
}
