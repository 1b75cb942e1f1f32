// Deposits: named mines, plants and fields, and the one that is the largest of its kind.
import { lowerAt } from "../../text";
import type { Token } from "../../text/document";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import { type Chunk, leftOf, type Row } from "./row";
import { ONE_MORE, SITE_WORDINGS } from "./siteWordings";
import { worldwideRank } from "./standing";

/** Sites that mine, whatever stands around them; a "plant" or "field" must have its mineral beside it. */
const MINING = /^(?:mines?|collier(?:y|ies)|deposits?|quarr(?:y|ies)|pipes?|goldfields?|coalfields?)$/;

/** Notes on the sites of a row. */
export function deposits(row: Row, tokens: readonly Token[], frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  // each pattern asks for a site or for the act of mining
  if (!/[DdrP]/.test(row.symbols)) return drafts;
  for (const pattern of SITE_WORDINGS) {
    for (const found of row.symbols.matchAll(pattern)) {
      const draft = siteNote(row, tokens, frame, found.index ?? 0, found[0]);
      if (!draft) continue;
      drafts.push(draft);
      for (
        let to = draft.to, more = ONE_MORE.exec(row.symbols.slice(to));
        more;
        more = ONE_MORE.exec(row.symbols.slice(to))
      ) {
        to += more[0].length;
        drafts.push({ ...draft, country: countryOf(row, to - 1, to, frame), rank: null, to });
      }
    }
  }
  return drafts;
}

function siteNote(row: Row, tokens: readonly Token[], frame: Frame, from: number, symbols: string): Draft | null {
  const to = from + symbols.length;
  if (/r(?:nN|oM)$/.test(symbols) && !/^deposits?$/.test(row.chunks[to - 3]?.word ?? "")) return null;
  if (/roM$/.test(symbols) && row.chunks[to - 3]?.word === "deposits") return null;
  if (symbols.endsWith("r") && !/^deposits?$/.test(lastWord(row, tokens, to))) return null;
  if (/^(?:P[jl]*M|Mr)nN$/.test(symbols) && !/^(?:at|near)$/.test(row.chunks[to - 2]?.word ?? "")) return null;
  // the ministry of "Energy and Mines"
  if (symbols.endsWith("&D")) return null;
  // "Ivanhoe Mines Ltd." is a firm
  const next = tokens[row.chunks[to - 1]?.last ?? 0];
  if (
    symbols.endsWith("D") &&
    /^(?:ltd|limited|inc|corp|corporation|company|co|plc|group|llc|pty)$/.test(next?.lower.replace(".", "") ?? "")
  )
    return null;
  // "coal is mined in Sarawak" names no site
  const led = row.symbols[to - 2] === "l" ? row.chunks[to - 3] : row.chunks[to - 2];
  if (/(?:P|PnM|^MkV.*|^Md.*r(?=nC)|^d.*|,(?=nC))nl?[NC]$/.test(symbols) && !/^(?:at|near)$/.test(led?.word ?? ""))
    return null;
  const site = row.chunks.slice(from, to).find(({ symbol }) => symbol === "d");
  if (/^Md.*nl?[NC]$/.test(symbols) && !MINING.test(lowerAt(tokens, (site?.last ?? 1) - 1))) return null;
  if (symbols.startsWith("S") && symbols.endsWith("r") && !/^deposits?$/.test(lastWord(row, tokens, to))) return null;
  // "the country has the second-largest platinum deposit": it holds that much
  const held = /[HE][lWj]*$/.test(leftOf(row, from)) && row.chunks[from]?.rank?.place !== 1;
  if (symbols.startsWith("S") && symbols.endsWith("r") && held) return null;
  const plural = lastWord(row, tokens, to) === "deposits";
  if (
    symbols.startsWith("S") &&
    symbols.endsWith("r") &&
    plural &&
    !/(?:N|^w,)[^;]{0,12}B[^;H]{0,8}$/.test(leftOf(row, from))
  )
    return null;
  // "There is a gold mine": a word that opens the sentence is no name
  const opener = lowerAt(tokens, row.sentence.first);
  if (
    symbols.startsWith("w") &&
    /^(?:there|here|th(?:is|at|ese|ose|ey)|s?he|what|another|one|mining|work|today)$/.test(opener)
  )
    return null;
  const around = row.symbols.slice(Math.max(0, from - 3), to + 4);
  if (/F/.test(around) && /planned|proposed|plans|planning/.test(wordsOf(row, tokens, Math.max(0, from - 3), to + 4)))
    return null;
  const minerals = mineralsOf(row, tokens, frame, from, to);
  const country = minerals.length === 0 ? null : countryOf(row, from, to, frame);
  if (country === null) return null;
  // "the Mes Aynak deposit is the second largest in the world"
  const told = /^[^;BMS]{0,8}Bl?(?=S[jw]?[dDr]?nl?j?W)/.exec(row.symbols.slice(to));
  const rank = told
    ? worldwideRank(row, to + told[0].length, tokens)
    : symbols.startsWith("S") && !isNational(row, from, to, frame)
      ? worldwideRank(row, from, tokens)
      : null;
  return { country, minerals, kind: "deposit", rank, share: null, amount: null, from, to };
}

/** "Ghana's largest gold mine", "the largest gold mine in Ghana": a rank in the country alone. */
const isNational = (row: Row, from: number, to: number, { sheet }: Frame) =>
  /c[jvw]{0,2}$/.test(leftOf(row, from)) ||
  (/^n[lj]*[CI](?!')/.test(row.symbols.slice(to, to + 5)) && (sheet === null || row.symbols[to - 1] !== "N"));

/** The mineral in the name, else beside it, else the only one that the sentence or the section speaks of. */
function mineralsOf(row: Row, tokens: readonly Token[], frame: Frame, from: number, to: number): string[] {
  const inside = row.chunks.slice(from, to).filter(({ symbol }) => symbol === "M");
  const [last] = /P/.test(row.symbols.slice(from, to)) ? inside : inside.slice(-1);
  if (last) return last.ids;
  if (row.symbols[from] === "I") return frame.minerals.length === 1 ? frame.minerals : [];
  const site = row.chunks.slice(from, to).find(({ symbol }) => symbol === "d") ?? (row.chunks[to - 1] as Chunk);
  const produces = /^,?t?[HP][^;]{0,8}?M/.exec(row.symbols.slice(to));
  if (produces) return (row.chunks[to + produces[0].length - 1] as Chunk).ids;
  // "the Tanbreez project, one of the largest rare earth deposits"
  const apposed = /^(?:,|\()[^;]{0,8}?M[dDrk]/.exec(row.symbols.slice(to));
  const mining = MINING.test(lowerAt(tokens, site.last - 1));
  if (apposed && (mining || /^,(?:l|wol)/.test(apposed[0])))
    return (row.chunks[to + apposed[0].length - 2] as Chunk).ids;
  if (!mining) return [];
  const near = /^[^;]{0,14}?M/.exec(row.symbols.slice(to));
  if (near) return (row.chunks[to + near[0].length - 1] as Chunk).ids;
  const before = row.chunks.slice(0, from).filter(({ symbol }) => symbol === "M");
  if (before.length > 0) return before.length === 1 ? (before[0] as Chunk).ids : [];
  if (frame.section !== null) return [frame.section];
  return frame.minerals.length === 1 ? frame.minerals : [];
}

/** The country behind "in", the owner before the name, the only one in the sentence, else the frame's. */
export function countryOf(row: Row, from: number, to: number, frame: Frame): string | null {
  const place = /^[^;]{0,12}?n[lNwj,]*(?:o[lwj]*)?[Cc]/.exec(row.symbols.slice(to));
  if (place) return row.chunks[to + place[0].length - 1]?.ids[0] ?? null;
  const on = /^[^;]{0,12}?f[lNwj]*C/.exec(row.symbols.slice(to));
  const lead = on ? row.chunks[to + on[0].indexOf("f")] : undefined;
  if (on && lead?.word === "on") return row.chunks[to + on[0].length - 1]?.ids[0] ?? null;
  // "the largest mine in the country"
  if (/^n[j]*I/.test(row.symbols.slice(to))) return frame.last ?? frame.topic;
  const owner = /[cC][jvwlN]{0,3}$/.exec(row.symbols.slice(0, from));
  if (owner) return row.chunks[owner.index]?.ids[0] ?? null;
  // "the largest mine outside China" is not in China
  const inside = row.chunks.filter(
    ({ symbol }, at) =>
      /[Cc]/.test(symbol) && !/[fGb]/.test(row.symbols[at - 1] ?? "") && !/^-v/.test(row.symbols.slice(at + 1)),
  );
  const named = new Set(inside.flatMap(({ ids }) => ids));
  // "the country has mercury, and the Kumbel mine produces tungsten"
  // "Kabanga, in northwest Tanzania, is"
  const left = leftOf(row, from);
  const placed = /n[jlw]{0,4}C,?[^;CNt]{0,12}$/.exec(left);
  if (placed) return row.chunks[from - left.length + placed.index + placed[0].indexOf("C")]?.ids[0] ?? null;
  if (frame.topic !== null || /^I/.test(row.symbols)) return frame.ground ?? frame.topic ?? frame.last;
  if (named.size === 0) return frame.speaker;
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

const lastWord = (row: Row, tokens: readonly Token[], to: number) =>
  tokens[(row.chunks[to - 1]?.last ?? 1) - 1]?.lower ?? "";

function wordsOf(row: Row, tokens: readonly Token[], from: number, to: number): string {
  return row.chunks
    .slice(from, to)
    .map(({ first }) => lowerAt(tokens, first))
    .join(" ");
}
