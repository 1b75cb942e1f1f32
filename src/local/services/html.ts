// HtmlService: output and templates; templates run in the script's realm, so that they find its functions.
import type { Stand } from "../guard";
import type { Stage } from "./stage";

type Service = GoogleAppsScript.HTML.HtmlService;

export function createHtmlService(stage: Stage): unknown {
  const file = (name: string) => {
    const html = stage.file(name);
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  };
  const members = {
    createHtmlOutput: (html: unknown = "") => createOutput(stage, String(html ?? "")),
    createHtmlOutputFromFile: (name: string) => createOutput(stage, file(name)),
    createTemplateFromFile: (name: string) => createTemplate(stage, file(name)),
  } satisfies Stand<Service>;
  return stage.guard.wrap("HtmlService", members, members);
}

function createOutput(stage: Stage, html: string): unknown {
  const output = { title: "", html };
  const members = {
    getContent: () => output.html,
    getTitle: () => output.title,
    setTitle(title: string) {
      output.title = title;
      return this;
    },
  } satisfies Stand<GoogleAppsScript.HTML.HtmlOutput>;
  return stage.guard.wrap("HtmlOutput", members, output);
}

/** Reads <? code ?>, <?= escaped ?> and <?!= raw ?>. */
function createTemplate(stage: Stage, source: string): unknown {
  const members: Stand<GoogleAppsScript.HTML.HtmlTemplate> & Record<string, unknown> = {
    evaluate() {
      const variables = Object.keys(members).filter((key) => typeof members[key] !== "function");
      const make = stage.evaluate(`(function (${variables.join(", ")}) {\n${templateCode(source)}\n})`);
      return createOutput(stage, (make as (...values: unknown[]) => string)(...variables.map((key) => members[key])));
    },
  };
  return stage.guard.wrap("HtmlTemplate", members, members, true);
}

const ESCAPE = `var escaped = function (value) { return String(value).replace(/[&<>"']/g, function (sign) {
  return "&#" + sign.charCodeAt(0) + ";"; }); };`;

function templateCode(source: string): string {
  const literal = (text: string) => `output += ${JSON.stringify(text)};\n`;
  let code = `${ESCAPE}\nvar output = "";\n`;
  let from = 0;
  for (const match of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    const [whole, print, inner = ""] = match;
    const expression = inner.trim().replace(/;$/, "");
    code += literal(source.slice(from, match.index));
    code += print ? `output += ${print === "=" ? "escaped" : "String"}(${expression});\n` : `${inner}\n`;
    from = match.index + whole.length;
  }
  return `${code}${literal(source.slice(from))}return output;`;
}
