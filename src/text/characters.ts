// Characters: what is a letter, a digit, white space or an invisible sign; quotation marks and dashes folded.

const SOFT_HYPHEN = 0xad;

/** Signs that show nothing and stand inside words: soft hyphen, zero-width spaces and joiners, byte-order mark. */
export function isInvisible(code: number): boolean {
  return code === SOFT_HYPHEN || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Blank, tab, line break, no-break and typographic spaces. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const sign = String.fromCharCode(code);
  return sign.toLowerCase() !== sign;
}

/** Latin letters by their code, every other script's letters as what is neither space, digit nor general punctuation. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !isInvisible(code);
}

const FOLDED: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "`": "'",
  "\u00b4": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2212": "-",
  "\u2014": "--",
  "\u2015": "--",
  "\u2022": "*",
  "\u25cf": "*",
  "\u25aa": "*",
  "\u25e6": "*",
  "\u00b7": "*",
  "\u2023": "*",
  "\uf0b7": "*",
};

/** One sign as lexicons know it: straight quotes, "-" for hyphen and en dash, "--" for an em dash, "*" for a bullet. */
export function fold(sign: string): string {
  return FOLDED[sign] ?? sign;
}
