// Lists: "copper, zinc and lead" becomes one chunk of minerals, "Chile (24%), Peru (10%) and China" one of countries.
import { type Chunk, type Row, rowOf } from "./row";

/** What may stand before a listed name: "and half its cobalt", ", and 8,000 tonnes of cobalt", "and eastern Russia". */
const BEFORE = /^[jwlQ%voi#WV]$/;
/** What an item that names nothing known may be made of: "natural gas", "other chemical products". */
const STRANGER = /^[jwvmNlV]$/;
/** How many items in a row may name nothing known. */
const STRANGERS = 4;
/** Names of many minerals, whose members may follow: "precious stones such as rubies", "platinum group metals (platinum)". */
const CLASSES = new Set(["gemstones", "platinum group metals", "rare earths", "mineral sands"]);

/** The row with its lists of minerals and of countries each joined into one chunk. */
export function joinLists(read: Row): Row {
  const row = withoutAppositions(read);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < row.chunks.length) {
    const symbol = row.symbols[at];
    const last = symbol === "M" || symbol === "C" ? listEnd(row, at, symbol) : at;
    chunks.push(last > at ? joined(row, at, last) : (row.chunks[at] as Chunk));
    at = last + 1;
  }
  return rowOf(row.sentence, chunks);
}

/** "rutile, a titanium ore": the second name says what the first one is, and is no item of a list. */
function withoutAppositions(row: Row): Row {
  const apposed = /M,l[jw]{0,2}M/g;
  const chunks = [...row.chunks];
  for (const found of row.symbols.matchAll(apposed)) {
    const at = (found.index ?? 0) + found[0].length - 1;
    const chunk = row.chunks[at] as Chunk;
    if (/^(?:ore|mineral|oxide|metal)$/.test(chunk.word)) chunks[at] = { ...chunk, symbol: "w" };
  }
  return rowOf(row.sentence, chunks);
}

/** Index of the last chunk of the list that begins with the name at `from`. */
function listEnd(row: Row, from: number, symbol: string): number {
  let last = from;
  let at = from + 1;
  let strangers = 0;
  for (;;) {
    const kinds = symbol === "M" ? membersEnd(row, last, at) : at;
    if (kinds > at) [last, at] = [kinds - 1, kinds];
    const close = parenthesisEnd(row, at);
    const shared = close > at && row.symbols.slice(at, close).includes("%");
    if (symbol === "C" && shared) last = close - 1;
    const item = separatorEnd(row, close);
    if (item === null) return last;
    const name = nameAt(row, item, symbol);
    // "Brazil produces niobium and cobalt comes from Congo": the next clause begins
    if (name !== null && row.symbols[close] === "&" && isVerbal(row, from - 1) && isVerbal(row, name + 1)) return last;
    // "reserves of antimony, and mercury is produced": one mineral alone has the verb
    // "from Turkey, and South Africa supplies"
    const led = /[nf]l?$/.test(row.symbols.slice(Math.max(0, from - 2), from));
    if (
      name !== null &&
      symbol === "C" &&
      last === from &&
      led &&
      /^,&/.test(row.symbols.slice(close)) &&
      isVerbal(row, name + 1)
    )
      return last;
    const comma = /^,&$/.test(row.symbols.slice(close, item));
    if (name !== null && symbol === "M" && last === from && comma && isSingular(row, name + 1)) return last;
    if (name !== null) {
      [last, at, strangers] = [name, name + 1, 0];
      continue;
    }
    // "gold, natural gas and coal", "salt, steel, cement and lead": a list goes on over what is not known
    let plain = item;
    // "salt, refined products, sand": a participle opens the item
    if (row.symbols[plain] === "P" && /ed$/.test(row.chunks[plain]?.word ?? "")) plain++;
    while (plain - item < 6 && STRANGER.test(row.symbols[plain] ?? "")) plain++;
    // "nickel and other critical minerals"
    if (
      symbol === "M" &&
      /^(?:minerals|metals|gemstones|stones|ores|concentrates|oxides|compounds)$/.test(
        row.chunks[plain - 1]?.word ?? "",
      )
    )
      last = plain - 1;
    if (plain === item || ++strangers > STRANGERS || separatorEnd(row, parenthesisEnd(row, plain)) === null)
      return last;
    at = plain;
  }
}

const isSingular = (row: Row, at: number) => /^(?:is|was|has)$/.test(row.chunks[at]?.word ?? "");
const isVerbal = (row: Row, at: number) => /[PHBKA]/.test(row.symbols[at] ?? "");

/** Index of the name that an item at `item` leads up to, null for none. */
function nameAt(row: Row, item: number, symbol: string): number | null {
  let to = item;
  while (to - item < 5 && BEFORE.test(row.symbols[to] ?? "")) to++;
  if (row.symbols[to] !== symbol) return null;
  // "3% of copper and half its cobalt": each has its own figure; "bauxite, the main ore of aluminum": no list
  const stretch = row.symbols.slice(item, to);
  if (stretch.includes("%") || (symbol === "C" && /[oQ#]/.test(stretch))) return null;
  return !stretch.includes("o") || stretch.includes("Q") ? to : null;
}

/** End of the members that follow a class: "precious stones such as rubies", "platinum group metals (platinum, palladium)". */
function membersEnd(row: Row, last: number, at: number): number {
  const isClass = row.chunks[last]?.ids.some((id) => CLASSES.has(id));
  const kinds = /^(?:,?j{1,2}|[(:-](?:[jw]{1,3},)?[jw]{0,3})M/.exec(row.symbols.slice(at));
  if (!kinds) return at;
  const opener = row.chunks[at + kinds[0].search(/[^,]/)]?.word ?? "";
  // "quartz (agate, amethyst and citrine)"
  const close = kinds[0].startsWith("(") ? parenthesisEnd(row, at) : at;
  const isOpen = isClass || (row.symbols.slice(at, close).match(/M/g)?.length ?? 0) > 1;
  const leads = /^[(:-]/.test(kinds[0]) ? isOpen : /^(?:such|as|including|like|namely|them)$/.test(opener);
  return leads ? at + kinds[0].length : at;
}

/** One chunk for all names of `[from, last]`; "gemstones" gives way to its members. */
function joined(row: Row, from: number, last: number): Chunk {
  const head = row.chunks[from] as Chunk;
  const ids: string[] = [];
  const shares: (number | null)[] = [];
  for (let at = from; at <= last; at++) {
    const chunk = row.chunks[at] as Chunk;
    if (chunk.symbol !== head.symbol) continue;
    const end = parenthesisEnd(row, at + 1);
    const share = row.chunks.slice(at + 1, end).find(({ symbol }) => symbol === "%")?.quantity?.value ?? null;
    for (const id of chunk.ids) {
      if (ids.includes(id)) continue;
      ids.push(id);
      shares.push(share);
    }
    // "sulfur (pyrite concentrate)": the same in other words
    const inside = row.symbols.slice(at + 1, end).match(/M/g)?.length ?? 0;
    if (head.symbol === "M" && end > at + 1 && inside < 2 && !chunk.ids.some((id) => CLASSES.has(id))) at = end - 1;
  }
  const members = ids.length > 1 ? ids.filter((id) => id !== "gemstones" || !isOpened(row, from, last, id)) : ids;
  return { ...head, last: (row.chunks[last] as Chunk).last, ids: members, shares: head.symbol === "C" ? shares : [] };
}

/** Do members of the class `id` stand behind it? */
function isOpened(row: Row, from: number, last: number, id: string): boolean {
  for (let at = from; at < last; at++)
    if (row.chunks[at]?.ids.includes(id)) return membersEnd(row, at, at + 1) > at + 1;
  return false;
}

/** Index behind "(...)" at `at`, or `at`. */
function parenthesisEnd(row: Row, at: number): number {
  if (row.symbols[at] !== "(") return at;
  const close = row.symbols.indexOf(")", at);
  return close > 0 && close - at <= 24 ? close + 1 : at;
}

/** Index behind ",", "and", ", and", "-", ")" at `at`; null where no separator stands there. */
function separatorEnd(row: Row, at: number): number | null {
  const start = row.symbols[at] === ")" ? at + 1 : at;
  const first = row.symbols[start];
  if (first !== "," && first !== "&" && first !== "-" && first !== "'") return null;
  if (/[,-]/.test(first) && row.symbols[start + 1] === "&") return start + 2;
  return start + 1;
}
