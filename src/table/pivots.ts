// Pivots: the tables over Links that the tab Pivot shows, in the sheet and in a workbook alike.

/** A table over the rows of Links whose Facet is `facet`; each of its cells counts an agreement once. */
export interface PivotSpec {
  title: string;
  facet: string;
  /** Keys of the columns of Links that give its rows and its columns. */
  rows: string;
  columns: string;
  /** Column of the tab where it starts, the first being 1. */
  left: number;
}

/** Side by side, the one that may grow widest last. */
export const PIVOTS: readonly PivotSpec[] = [
  { title: "Agreements by sector and status", facet: "sector", rows: "value", columns: "status", left: 1 },
  { title: "Agreements by country and instrument", facet: "country", rows: "value", columns: "instrument", left: 10 },
  {
    title: "Agreements by mineral and country",
    facet: "mineral by country",
    rows: "value",
    columns: "country",
    left: 25,
  },
];
