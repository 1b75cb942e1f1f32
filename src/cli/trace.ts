// npm run trace: what each stage makes of one article: frame, zones, sentences, mentions, verdicts, rows.
import { readFile } from "node:fs/promises";
import { agreementsOf, type SentenceVerdict } from "../extract/agreements";
import { frameOf } from "../extract/frame";
import { type ActMention, type InstrumentMention, type PartyMention, recognise, type View } from "../grammar";
import { read } from "../index";
import { parse, surface, type Token } from "../text";
import { explain } from "./explain";
import { endWhenReaderLeaves, write } from "./output";

const HELP = `Prints what each stage of the engine makes of one article.

  npm run --silent trace -- [--published YYYY-MM-DD] FILE
`;

/** The whole trace of a text. */
function trace(id: string, text: string, published: string | null): string {
  const reading = recognise(parse(text));
  const frame = frameOf(reading);
  const verdicts = agreementsOf(reading, frame);
  const { tokens } = reading.document;
  const states = frame.states.map((code) => `${code} "${frame.wording.get(code) ?? ""}"`);
  const aliases = [...frame.aliases].map(([alias, party]) => `${alias} = ${party.name}`);
  const people = [...frame.people].map(([name, country]) => `${name} (${country})`);
  const lines = [
    `title     ${reading.document.title}`,
    `states    ${states.join(", ") || "none"}${frame.bilateral ? "; the article is about two of them" : ""}`,
    `short     ${aliases.join(", ") || "none"}`,
    `people    ${people.join(", ") || "none"}`,
    "",
    ...reading.views.flatMap((view) => sentenceLines(tokens, view, verdicts)),
    "",
  ];
  return `${lines.join("\n")}\n${explain(id, read(text, { published }))}`;
}

function sentenceLines(tokens: readonly Token[], view: View, verdicts: readonly SentenceVerdict[]): string[] {
  const { index, zone, paragraph, start, end, first, last, quoted } = view.sentence;
  const own = verdicts.filter((verdict) => verdict.view === view).map(({ verdict }) => verdict);
  return [
    `${index} [${start}, ${end}) ${zone}, paragraph ${paragraph}${quoted ? ", quoted" : ""}: ${surface(tokens, first, last)}`,
    ...view.instruments.map(
      (mention) => `    instrument ${surface(tokens, mention.first, mention.last)}: ${kindOf(mention)}`,
    ),
    ...view.acts.map((act) => `    act        ${surface(tokens, act.first, act.last)}: ${actOf(act)}`),
    ...view.parties.map((party) => `    party      ${surface(tokens, party.first, party.last)}: ${partyOf(party)}`),
    ...own.map((verdict) =>
      "silence" in verdict
        ? `    no row     ${verdict.silence}`
        : `    row        ${verdict.candidate.rule}: ${verdict.candidate.status} ${verdict.candidate.instrument}, ` +
          verdict.candidate.parties.map((party) => party.name).join(" + "),
    ),
  ];
}

function kindOf({ instrument, determiner, plural, number, weak }: InstrumentMention): string {
  const told = [
    instrument,
    determiner === "none" ? "" : determiner,
    plural ? "plural" : "",
    number ?? "",
    weak ? "weak" : "",
  ];
  return told.filter((part) => part !== "").join(", ");
}

function actOf({ act, lemma, tense, passive, negated }: ActMention): string {
  return [act, lemma, tense, passive ? "passive" : "", negated ? "negated" : ""].filter(Boolean).join(", ");
}

function partyOf({ name, kind, country, office, unit }: PartyMention): string {
  return [name, kind, country ?? "", office ?? "", unit ?? ""].filter(Boolean).join(", ");
}

async function main(args: string[]): Promise<number> {
  const dated = args[0] === "--published";
  const published = dated ? (args[1] ?? null) : null;
  const [file, ...more] = dated ? args.slice(2) : args;
  if (file === undefined || file.startsWith("-") || more.length > 0) {
    console.error(HELP);
    return 2;
  }
  await write(process.stdout, trace(file, await readFile(file, "utf8"), published));
  return 0;
}

endWhenReaderLeaves(process.stdout);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  console.error(message);
  process.exitCode = 1;
}
