// Help: the functions and how to use them, from the table of functions.
import { customFunctions, signature } from "./functions";

const STYLE =
  "body{font:13px/1.5 Roboto,Arial,sans-serif;margin:16px;color:#202124}h1{font-size:16px}h2{font:bold 12px monospace;margin:16px 0 2px;overflow-wrap:anywhere}p{margin:2px 0}code{font:12px monospace;overflow-wrap:anywhere}";

export function showHelp(): void {
  const page = HtmlService.createHtmlOutput(helpPage()).setTitle("Pactsheet help");
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Our own words only; escaped all the same. */
function helpPage(): string {
  const cards = customFunctions().map((card) => {
    const params = card.params.map((param) => `<p><b>${escaped(param.name)}</b>: ${escaped(param.help)}</p>`);
    const examples = card.examples.map((example) => `<p><code>${escaped(example)}</code></p>`);
    return `<h2>${escaped(signature(card))}</h2><p>${escaped(card.help)}</p>${params.join("")}${examples.join("")}`;
  });
  const steps = [
    "Paste an article into the sidebar, or select cells that hold articles and choose Import selected cells.",
    "Read each row against its quote and set Review to confirmed, corrected or rejected: in the sheet, or by keys in the sidebar under Review.",
    "Correct any cell: no later import writes over it. Rejected rows leave the tally.",
    "Nothing that you paste leaves this spreadsheet.",
  ];
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pactsheet help</title><style>${STYLE}</style></head>` +
    `<body><h1>Pactsheet</h1><ol>${steps.map((step) => `<li>${escaped(step)}</li>`).join("")}</ol>${cards.join("")}</body></html>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
