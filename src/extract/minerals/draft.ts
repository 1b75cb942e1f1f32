// Draft: a note before its words are cut out of the text.
import type { MineralKind } from "../facts";

/** A note before its words are cut out of the text: chunks `[from, to)` of its row say it. */
export interface Draft {
  country: string | null;
  minerals: string[];
  kind: MineralKind;
  rank: number | null;
  share: number | null;
  /** Tokens `[first, last)` of the amount. */
  amount: { first: number; last: number } | null;
  from: number;
  to: number;
}
