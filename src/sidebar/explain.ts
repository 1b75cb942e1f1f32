// Errors of a call to the sheet, in plain words with what to do.
import { messageOf } from "../addon/message";
import { REFUSED } from "./bridge";
import type { Problem } from "./state";

/** What Google, or the page around it, says, and what it means for the analyst: first match wins. */
const KNOWN: [RegExp, string, string][] = [
  [
    /PERMISSION_DENIED|authori[sz]ation is required|permission to (call|perform)/i,
    "Google did not let the add-on use this sheet.",
    "This happens when several Google accounts are signed in at once. Open the sheet in a private window with one account, then try again.",
  ],
  [
    /maximum execution time|timed? ?out/i,
    "Google stopped the import because it took too long.",
    "Try again: rows that were written already are not doubled.",
  ],
  [
    /NetworkError|transport|connection failure|HTTP 0/i,
    "The connection to Google Sheets was lost.",
    "Check the network and try again: rows that were written already are not doubled.",
  ],
  [
    /function not found|is not a function/i,
    "A part of the add-on is missing from this spreadsheet's script.",
    "Push the whole of Pactsheet again, then reload the spreadsheet.",
  ],
  [/NO_SHEET/, "This page is not open in a spreadsheet.", "Open it there with Extensions > Pactsheet > Open sidebar."],
  [
    /NO_REPLY/,
    "The sheet has not answered for more than six minutes.",
    "Look at the tabs, then try again: rows that were written already are not doubled. If it comes back, reload the spreadsheet.",
  ],
  [
    /NO_ANSWER/,
    "The sheet gave no answer that could be read.",
    "Reload the spreadsheet, open the sidebar again and look at the tabs before you import again.",
  ],
];

/** An error of a call, in plain words with a remedy. */
export function explain(error: unknown): Problem {
  const said = messageOf(error);
  if (error instanceof Error && error.name === REFUSED) return { message: said, remedy: "" };
  for (const [pattern, message, remedy] of KNOWN) if (pattern.test(said)) return { message, remedy };
  return {
    message: said || "The sheet reported an error without a message.",
    remedy: "Try again. If it comes back, reload the spreadsheet and open the sidebar again.",
  };
}
