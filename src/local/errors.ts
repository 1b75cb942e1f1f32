// Error texts: what o-spreadsheet shows in a cell and what Google Sheets shows there.

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
