// Deposits: named mines, plants and fields, and the one that is the largest of its kind.
import { lowerAt } from "../../text";
import type { Token } from "../../text/document";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import { type Chunk, leftOf, type Row } from "./row";
import { worldwideRank } from "./standing";

/** "Kumtor Gold Mine", "the San Jose gold and copper mine", "Boguty deposit"; the name may open the sentence. */
const NAMED = /(?:[Nm][&-]?)+\)?w?(?:j,?)?(?:M(?:&w)?)?[Ddr]|[MNm-]+MN?D/g;
/** "Kankoyo, an open-pit tin and silver mine" */
const APPOSED = /(?:[ND]|^w),l[jvwS-]*M[dDr]/g;
/** "major tin mines in Peru are in Puno, namely Corani", "copper mines such as Escondida" */
const LISTED = /Md(?:[^;N]{0,10}?)(?:(?:[,:]j|j|z|-|[wBr]nl?)N|rnC)/g;
/** "the single largest tin mine in West Africa" */
const LARGEST = /S[jwv-]{0,4}M[dDr]/g;
/** "nickel is mined at Bonao" */
const MINED_AT = /M,?t?[HBjv]{1,4}Pnl?[NC]/g;
/** "refines rare earths at its Kalgoorlie plant", "at its facility in Mountain Pass" */
const AT_SITE = /P[jlw&]*Mj?n[il]?(?:[wj']*N+w?[dD]|[wj']*(?:M[rkjw]{0,2})?dn(?:N+|C))/g;
/** "phosphate deposits at Bofala" */
const DEPOSITS_AT = /MrnN/g;
/** "the largest deposit of uranium" */
const LARGEST_OF = /S[jwv]{0,3}roM/g;
/** "gold mining began in 1980 at Porgera" */
const BEGUN_AT = /MkV(?:n[ljw]{0,6}#?[ljw]{0,3})?n[NC]/g;
/** "mines copper at Saindak" */
const WORKED_AT = /P[jl]*MnN/g;
/** "the mines at Mount Isa and Broken Hill produce copper" */
const MINES_AT = /d[no]l?N+(?:[&,]N+)*[jv]*P[lj]*M/g;
/** "Silver Peak is the only lithium mine" */
const IS_SITE = /(?:N|^w)(?:,[nlwjC,]{1,6})?B(?:l|wol)[jvwSPW-]{0,6}M[dD]/g;
/** "copper comes mostly from the Kolwezi mine" */
const FROM_SITE = /MKj?[nf]l?N+w?d/g;
/** "the largest single mine is Xikou Hill" */
const LARGEST_IS = /S[jvw]{0,2}dBl?N/g;
/** Sites that mine, whatever stands around them; a "plant" or "field" must have its mineral beside it. */
const MINING = /^(?:mines?|collier(?:y|ies)|deposits?|quarr(?:y|ies)|pipes?|goldfields?|coalfields?)$/;

/** Notes on the sites of a row. */
export function deposits(row: Row, tokens: readonly Token[], frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  // each pattern asks for a site or for the act of mining
  if (!/[DdrP]/.test(row.symbols)) return drafts;
  for (const pattern of [
    NAMED,
    APPOSED,
    LISTED,
    LARGEST,
    MINED_AT,
    AT_SITE,
    MINES_AT,
    WORKED_AT,
    DEPOSITS_AT,
    LARGEST_OF,
    IS_SITE,
    FROM_SITE,
    LARGEST_IS,
    BEGUN_AT,
  ]) {
    for (const found of row.symbols.matchAll(pattern)) {
      const draft = siteNote(row, tokens, frame, found.index ?? 0, found[0]);
      if (draft) drafts.push(draft);
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
  // "Ivanhoe Mines Ltd." is a firm
  const next = tokens[row.chunks[to - 1]?.last ?? 0];
  if (
    symbols.endsWith("D") &&
    /^(?:ltd|limited|inc|corp|corporation|company|co|plc|group|llc|pty)$/.test(next?.lower.replace(".", "") ?? "")
  )
    return null;
  // "coal is mined in Sarawak" names no site
  const led = row.symbols[to - 2] === "l" ? row.chunks[to - 3] : row.chunks[to - 2];
  if (/(?:P|^MkV.*|^Md.*r(?=nC))nl?[NC]$/.test(symbols) && !/^(?:at|near)$/.test(led?.word ?? "")) return null;
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
  const rank = symbols.startsWith("S") && !isNational(row, from, to) ? worldwideRank(row, from, tokens) : null;
  return { country, minerals, kind: "deposit", rank, share: null, amount: null, from, to };
}

/** "Ghana's largest gold mine", "the largest gold mine in Ghana": a rank in the country alone. */
const isNational = (row: Row, from: number, to: number) =>
  /c[jvw]{0,2}$/.test(leftOf(row, from)) || /^n[lj]*[CI](?!')/.test(row.symbols.slice(to, to + 5));

/** The mineral in the name, else beside it, else the only one that the sentence or the section speaks of. */
function mineralsOf(row: Row, tokens: readonly Token[], frame: Frame, from: number, to: number): string[] {
  const inside = row.chunks.slice(from, to).filter(({ symbol }) => symbol === "M");
  const last = inside[inside.length - 1];
  if (last) return last.ids;
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
