// Explain: an article's facts in words, with the rule and the words that made each row, and why a sentence gave none.
import type { Agreement, Count, Facts, MineralNote, Silence } from "../extract/facts";

/** The facts of one article as lines for a reader; ends with a blank line. */
export function explain(id: string, facts: Facts): string {
  const { article, agreements, counts, mineralNotes, silences, coverage } = facts;
  const lines = [`${id}: ${article.title || "(no title)"}`];
  if (!article.english) lines.push("This does not look like English; Pactsheet reads English only.");
  const found = [
    counted(agreements.length, "agreement"),
    counted(counts.length, "total"),
    counted(mineralNotes.length, "mineral note"),
  ];
  lines.push(`${found.join(", ")}. ${coverage.note}`.trim());
  for (const agreement of agreements) lines.push("", ...agreementLines(agreement));
  if (counts.length > 0) lines.push("", "Totals", ...counts.map(countLine));
  if (mineralNotes.length > 0) lines.push("", "Mineral notes", ...mineralNotes.map(noteLine));
  if (silences.length > 0) lines.push("", "No row for", ...silences.map(silenceLine));
  return `${lines.join("\n")}\n\n`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** White space made single, so that a quote takes one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function agreementLines(agreement: Agreement): string[] {
  const { because, evidence } = agreement;
  const parties = agreement.parties.map((party) => (party.country ? `${party.name} (${party.country})` : party.name));
  const fields: [string, string | null, string?][] = [
    ["parties", parties.join("; "), because.parties],
    ["sectors", agreement.sectors.join(", "), because.sectors],
    ["minerals", agreement.minerals.join(", ")],
    ["date", agreement.date],
    ["place", agreement.place],
    ["value", agreement.value && `${agreement.value.amount} ${agreement.value.currency} (${agreement.value.text})`],
    ["quote", `"${oneLine(evidence.quote)}" [${evidence.start}, ${evidence.end})`],
    ["rule", `${agreement.rule}, ${agreement.confidence}`],
  ];
  return [
    `${agreement.status} ${agreement.instrument}${agreement.title ? `: ${agreement.title}` : ""}`,
    field("status", agreement.status, because.status),
    ...fields.filter(([, value]) => value).map(([name, value, words]) => field(name, value ?? "", words)),
  ];
}

function field(name: string, value: string, words?: string): string {
  return `  ${name.padEnd(9)}${value}${words ? `   <- "${oneLine(words)}"` : ""}`;
}

function countLine(count: Count): string {
  const bound = { exact: "", at_least: "at least ", about: "about " }[count.bound];
  return `  ${bound}${count.count} ${count.instrument}   <- "${oneLine(count.evidence)}"`;
}

function noteLine(note: MineralNote): string {
  const figures = [
    note.rank === null ? "" : `rank ${note.rank}`,
    note.share === null ? "" : `${note.share} %`,
    note.amount ?? "",
  ].filter(Boolean);
  const head = [note.country ?? "(no country)", note.mineral, note.kind, ...figures].join(", ");
  return `  ${head}   <- "${oneLine(note.evidence)}"`;
}

function silenceLine(silence: Silence): string {
  return `  ${silence.reason}   <- "${oneLine(silence.evidence)}"`;
}
