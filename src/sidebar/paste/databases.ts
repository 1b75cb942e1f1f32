// Databases: articles as Factiva and Nexis hand them out, several in one paste, with their headers.
import { dayIn, type Part } from "./part";

/** The articles of a paste; none where it comes from neither. */
export function databaseParts(text: string): Part[] {
  const lines = text.replace(/\r\n?/g, "\n");
  for (const { end, read } of [FACTIVA, NEXIS]) {
    const pieces = lines.split(end).map((piece) => piece.trim());
    const parts = pieces.flatMap((piece) => read(piece) ?? []);
    if (parts.length > 0) return parts;
  }
  return [];
}

interface Database {
  /** The line that ends an article, or begins the next. */
  end: RegExp;
  /** One article; null where a piece is none, as the list of results before the first. */
  read(piece: string): Part | null;
}

const FACTIVA: Database = {
  // "Document ANDWIR0020310312eh3c00001"
  end: /^(?:AN[ \t\n]+)?Document [A-Za-z0-9]{10,}[ \t]*$/m,
  read: (piece) => tagged(piece) ?? untagged(piece),
};

/** "HD  Chile and Finland sign pact": a tag of two or three letters, then its value, over several lines. */
function tagged(piece: string): Part | null {
  if (!/^HD[ \t\n]/m.test(piece) || !/^(?:PD|SN)[ \t\n]/m.test(piece)) return null;
  const fields: Record<string, string> = {};
  let tag = "";
  for (const line of piece.split("\n")) {
    const [, name, rest = ""] = /^([A-Z]{2,3})(?:[ \t]+(.*))?$/.exec(line) ?? [];
    if (name && TAGS.has(name)) tag = name;
    fields[tag] = `${fields[tag] === undefined ? "" : `${fields[tag]}\n`}${name && TAGS.has(name) ? rest : line}`;
  }
  const field = (name: string) => (fields[name] ?? "").trim();
  return article(field("HD"), [field("LP"), field("TD")], field("SN"), field("PD"));
}

const TAGS = new Set(
  "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD ART RF CO IN NS RE IPC IPD PUB AN CLM CT".split(" "),
);

/** Headline, "320 words", the day, the source, its code, language and copyright, a line each; then the text. */
function untagged(piece: string): Part | null {
  const [, head, rest] = /^([\s\S]*?)\n[\d,]+ words[ \t]*\n([\s\S]*)$/.exec(piece) ?? [];
  if (head === undefined || rest === undefined) return null;
  const headline = head.split("\n").filter((line) => !/^By\s/i.test(line.trim()));
  const title = headline.join(" ").trim();
  const lines = rest.split("\n");
  const day = lines.findIndex((line) => dayIn(line) !== "");
  if (day < 0 || day > 2) return null;
  const source = lines.slice(day + 1).find((line) => line.trim() !== "" && !/^\d{1,2}:\d{2}\b/.test(line.trim())) ?? "";
  const copyright = lines.findIndex((line) => /^(?:\(c\)|\u00a9|copyright)/i.test(line.trim()));
  const body = lines.slice(copyright < 0 ? day + 2 : copyright + 1).join("\n");
  return article(title, [body], source, lines[day] ?? "");
}

const NEXIS: Database = {
  end: /^(?:End of Document|[ \t]*\d+ of \d+ DOCUMENTS)[ \t]*$/im,
  read: nexisArticle,
};

/** Title, source and day, a line each; "Section: ...", "Length: 320 words"; "Body"; the text; "Load-Date: ...". */
function nexisArticle(piece: string): Part | null {
  const [, head, rest] = /^([\s\S]*?)^Length:[ \t]*[\d,]+ words?[ \t]*\n([\s\S]*)$/im.exec(piece) ?? [];
  if (head === undefined || rest === undefined) return null;
  const lines = head
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:copyright|\u00a9|section:)/i.test(line));
  const day = lines.findIndex((line) => dayIn(line) !== "");
  if (day < 1) return null;
  // In the older layout the headline follows the length: "HEADLINE: ..."
  const headline = /^HEADLINE:[ \t]*(.+)$/im.exec(rest)?.[1];
  const title = headline ?? lines.slice(0, day - 1).join(" ");
  const body = rest
    .replace(/^(?:Body|Highlight|Headline|Byline|Dateline|Body):?.*$/gim, "")
    .replace(/^Load-Date:[\s\S]*$/im, "")
    .replace(/^(?:Graphic|Classification|Language|Publication-Type|Subject|Industry|Geographic):?[\s\S]*$/m, "");
  const dateline = /^Dateline:[ \t]*(.+)$/im.exec(rest)?.[1] ?? "";
  const text = body.trim();
  const opened = dateline === "" || text.startsWith(dateline) ? text : `${dateline} -- ${text}`;
  return article(title, [opened], lines[day - 1] ?? "", lines[day] ?? "");
}

/** Headline, blank line, text: the layout of a news page. */
function article(title: string, texts: string[], publisher: string, day: string): Part | null {
  const body = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (body.length === 0) return null;
  const headline = title.replace(/\s+/g, " ").trim();
  return {
    text: [headline, ...body].filter((part) => part !== "").join("\n\n"),
    source: { title: headline, publisher: publisher.trim(), published: dayIn(day) },
  };
}
