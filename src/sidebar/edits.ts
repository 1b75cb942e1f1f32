// What the analyst does to whole rows: correct, tick, add, split, merge, put back.
import type { Agreement } from "../extract/facts";
import { hash } from "../extract/hash";
import { isUnder, type Row, rowsOf } from "./rows";
import type { Change } from "./state";
import type { Correction, OwnRow } from "./work";

/** A row's field was changed. */
export function corrected(id: string, correction: Correction): Change {
  return (state) => ({
    ...state,
    corrections: { ...state.corrections, [id]: { ...state.corrections[id], ...correction } },
  });
}

/** Rows were ticked, or unticked. */
export function ticked(ids: readonly string[], on: boolean): Change {
  return (state) => {
    const leftOut = { ...state.leftOut };
    const under = rowsOf(state).filter((row) => isUnder(state, row));
    for (const id of ids) {
      if (!on) leftOut[id] = true;
      else if (under.some(({ now }) => now.id === id)) leftOut[id] = false;
      else delete leftOut[id];
    }
    return { ...state, leftOut };
  };
}

/** A row of the analyst's own; its id is the same whenever the same row is made again in the same order. */
export function added(agreement: Agreement, remark: string): Change {
  return (state) => {
    const same = state.own.filter((row) => row.agreement.evidence.quote === agreement.evidence.quote).length;
    const id = hash(`own|${agreement.evidence.quote}|${same}`);
    const row: OwnRow = { agreement: { ...agreement, id }, remark };
    return { ...state, own: [...state.own, row] };
  };
}

/** A second row beside one, alike until it is corrected. */
export function split({ now }: Row): Change {
  return added(now, "Split from the row before it.");
}

/** One row went into another, and with it those that had gone into it. */
export function merged(from: string, into: string): Change {
  return (state) => {
    const moved = Object.entries(state.merged).map(([id, to]) => [id, to === from ? into : to]);
    return { ...state, merged: { ...Object.fromEntries(moved), [from]: into } };
  };
}

/** A row is as it was read: nothing corrected, nothing merged into it. One of the analyst's own is gone. */
export function restored(id: string): Change {
  return (state) => {
    const { [id]: _, ...corrections } = state.corrections;
    const apart = Object.entries(state.merged).filter(([, into]) => into !== id);
    const own = state.own.filter(({ agreement }) => agreement.id !== id);
    return { ...state, corrections, own, merged: Object.fromEntries(apart) };
  };
}
