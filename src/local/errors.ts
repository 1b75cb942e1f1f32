// Error texts: what o-spreadsheet says, in a cell or to a command, and what Google Sheets says there.

const GOOGLE: Record<string, string> = {
  "#SPILL!": "#REF!",
  "#ERROR": "#ERROR!",
  "#BAD_EXPR": "#ERROR!",
  "#CYCLE": "#REF!",
  "#LOADING": "Loading...",
};

/** @returns Google's text for an error value of the engine; what both share is returned as it is */
export function googleError(text: string): string {
  return GOOGLE[text] ?? text;
}

/** Why the engine refused, in the words of Google where it has them. */
const REFUSALS: Record<string, string> = {
  DuplicatedSheetName: "A sheet with that name already exists. Please enter another name.",
  NotEnoughSheets: "You can't remove all the sheets in a document.",
  NotEnoughElements: "You can't delete all the rows or columns on the sheet.",
  MergeIsDestructive: "You must select all cells in a merged range to merge or unmerge them.",
};
/** Refusals that only say that there was nothing to do. */
const IDLE = new Set(["NoChanges", "ValuesNotChanged", "UnchangedSheetName"]);

/** @returns the message for a command that the engine refused; undefined when there was only nothing to do */
export function refusalOf(command: string, reasons: readonly string[]): string | undefined {
  const reason = reasons.find((each) => !IDLE.has(each));
  return reason && (REFUSALS[reason] ?? `The local host could not do ${command}: ${reason}`);
}
