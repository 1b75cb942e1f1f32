// Lists: "copper, zinc and lead" becomes one chunk of minerals, "Chile (24%), Peru (10%) and China" one of countries.
import { type Chunk, type Row, rowOf } from "./row";

/** What may stand before a listed mineral: "and half its cobalt", ", and 8,000 tonnes of cobalt". */
const BEFORE_MINERAL = /^[jwlQ%voiW#]$/;
/** What a list item without a mineral may be made of: "natural gas", "other chemical products". */
const PLAIN = /^[jwv]$/;

/** The row with its lists of minerals and of countries each joined into one chunk. */
export function joinLists(row: Row): Row {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < row.chunks.length) {
    const chunk = row.chunks[at] as Chunk;
    const join = chunk.symbol === "M" ? minerals(row, at) : chunk.symbol === "C" ? countries(row, at) : null;
    chunks.push(join?.chunk ?? chunk);
    at = join?.next ?? at + 1;
  }
  return rowOf(row.sentence, chunks);
}

interface Joined {
  chunk: Chunk;
  next: number;
}

function minerals(row: Row, from: number): Joined {
  const head = row.chunks[from] as Chunk;
  const ids = [...head.ids];
  let last = from;
  let at = from + 1;
  let strangers = 0;
  // "precious stones such as rubies and jade": the kinds, not the class
  // "platinum group metals (platinum, palladium)", "platinum group metals: platinum, palladium"
  const kinds = /^(?:,?j{1,2}|[(:-])M/.exec(row.symbols.slice(at));
  if (kinds && /^(?:as|including|like|namely|[(:-]|--)$/.test(row.chunks[at + kinds[0].length - 2]?.word ?? "")) {
    if (head.ids.includes("gemstones")) ids.pop();
    last = at + kinds[0].length - 1;
    ids.push(...(row.chunks[last] as Chunk).ids);
    at = last + 1;
  }
  for (;;) {
    // "metals (copper, zinc) and uranium"
    if (row.symbols[at] === ")" && (kinds?.[0].startsWith("(") || row.symbols[from - 1] === "(")) at++;
    const item = separatorEnd(row, skipParenthesis(row, at));
    if (item === null) break;
    let to = item;
    while (to - item < 5 && BEFORE_MINERAL.test(row.symbols[to] ?? "")) to++;
    // "bauxite, the main ore of aluminum" is no list: "of" follows a figure there
    const stretch = row.symbols.slice(item, to);
    if (row.symbols[to] === "M" && (!stretch.includes("o") || /[%Q]/.test(stretch))) {
      ids.push(...(row.chunks[to] as Chunk).ids);
      last = to;
      strangers = 0;
      at = to + 1;
      continue;
    }
    // "gold, natural gas and coal", "salt, steel, cement and lead": a list goes on over what is no mineral
    let plain = item;
    while (plain - item < 4 && PLAIN.test(row.symbols[plain] ?? "")) plain++;
    if (row.symbols[plain] === "m") plain++;
    if (plain === item || ++strangers > 3 || separatorEnd(row, plain) === null) break;
    at = plain;
  }
  const end = row.chunks[last] as Chunk;
  return { chunk: { ...head, last: end.last, ids: [...new Set(ids)] }, next: last + 1 };
}

function countries(row: Row, from: number): Joined {
  const head = row.chunks[from] as Chunk;
  const ids: string[] = [];
  const shares: (number | null)[] = [];
  let last = from;
  let at = from;
  while (row.symbols[at] === "C") {
    const chunk = row.chunks[at] as Chunk;
    const after = skipParenthesis(row, at + 1);
    const share = row.chunks.slice(at + 1, after).find(({ symbol }) => symbol === "%")?.quantity?.value ?? null;
    if (!ids.includes(chunk.ids[0] ?? "")) {
      ids.push(...chunk.ids);
      shares.push(share);
    }
    last = share === null ? at : after - 1;
    const next = separatorEnd(row, after);
    if (next === null) break;
    at = next;
    // "South Africa and eastern Russia"
    if (/^[jw]C/.test(row.symbols.slice(at))) at++;
    // "Australia and nearby island countries and Cuba"
    let plain = at;
    while (plain - at < 3 && PLAIN.test(row.symbols[plain] ?? "")) plain++;
    if (plain > at) at = separatorEnd(row, plain) ?? at;
    if (row.symbols[at] === "l" && row.symbols[at + 1] === "C") at++;
    // "Perak, Kinta and Selangor": places between countries that nobody knows
    for (let skip = 0; skip < 4 && row.symbols[at] === "N"; skip++) {
      let names = at;
      while (row.symbols[names] === "N") names++;
      at = separatorEnd(row, names) ?? names;
    }
  }
  return { chunk: { ...head, last: (row.chunks[last] as Chunk).last, ids, shares }, next: last + 1 };
}

/** Index behind "(...)" at `at`, or `at`. */
function skipParenthesis(row: Row, at: number): number {
  if (row.symbols[at] !== "(") return at;
  const close = row.symbols.indexOf(")", at);
  return close > 0 && close - at <= 8 ? close + 1 : at;
}

/** Index behind ",", "and", ", and", "-" at `at`; null where no separator stands there. */
function separatorEnd(row: Row, at: number): number | null {
  const first = row.symbols[at];
  if (first !== "," && first !== "&" && first !== "-" && first !== "'") return null;
  if (/[,-]/.test(first) && row.symbols[at + 1] === "&") return at + 2;
  return at + 1;
}
