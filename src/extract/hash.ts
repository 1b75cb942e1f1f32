// Hash: short stable ids out of words (FNV-1a, 32 bit, twice with different seeds).

/** Eight to sixteen hexadecimal digits; the same words give the same id on every machine. */
export function hash(words: string): string {
  return hex(fnv(words, 0x811c9dc5)) + hex(fnv(words, 0x01000193)).slice(0, 4);
}

function fnv(words: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const hex = (value: number) => value.toString(16).padStart(8, "0");
