// The extract program as a child process: what a user types, pipes and sees.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { program } from "./program";

jest.setTimeout(30_000); // each test starts the program, some of them several times

const folder = mkdtempSync(join(tmpdir(), "pactsheet-cli-"));
const main = program("src/cli/main.ts");
const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function start(args: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [main, ...args]);
  children.push(child);
  return child;
}

/** Runs the program to its end; `input` is its whole standard input. */
function extract(args: string[], input: string | Buffer = ""): Promise<Outcome> {
  const child = start(args);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return ending(child);
}

function ending(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  return new Promise((resolve) =>
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    ),
  );
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The JSON lines of an output. */
function answers(out: string): { id: string; article: { words: number; title: string; published: string | null } }[] {
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const ARTICLE =
  "Chile and Finland sign lithium pact\n\nChile and Finland signed an agreement on lithium in Santiago.\n";

test("each file gives one line of JSON with the file's name as id, in the order asked for", async () => {
  const later = file("later.txt", ARTICLE);
  const first = file("first.story.txt", ARTICLE);
  const beside = relative(".", file("beside.txt", ARTICLE));
  const { code, out, err } = await extract([later, first, `./${beside}`]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(answers(out).map((facts) => facts.id)).toEqual(["later", "first.story", "beside"]);
  expect(answers(out)[0]).toMatchObject({ engine: expect.any(String), agreements: expect.any(Array), coverage: {} });
});

test("without a file the article comes from standard input", async () => {
  const { code, out } = await extract([], ARTICLE);
  expect(code).toBe(0);
  expect(answers(out).map((facts) => facts.id)).toEqual(["stdin"]);
  expect((await extract(["-"], ARTICLE)).out).toBe(out);
});

test("an empty article gives empty facts, not an error", async () => {
  const { code, out, err } = await extract([], "");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(answers(out)[0]).toMatchObject({ id: "stdin", agreements: [], counts: [], mineralNotes: [] });
});

test("a missing file, a folder and a PDF are named with the reason, and the rest is read", async () => {
  const pdf = file("paper.pdf", "%PDF-1.7 ...");
  const empty = mkdtempSync(join(folder, "empty-"));
  const { code, out, err } = await extract([join(folder, "none.txt"), empty, pdf, file("good.txt", ARTICLE)]);
  expect(code).toBe(1);
  expect(err).toContain("none.txt: no such file");
  expect(err).toContain(`${empty}: is a folder`);
  expect(err).toContain("paper.pdf: is a PDF");
  expect(err).not.toContain("    at ");
  expect(answers(out).map((facts) => facts.id)).toEqual(["good"]);
});

test("binary rubbish is refused with a remedy", async () => {
  const bytes = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 131) % 256));
  const { code, out, err } = await extract([file("noise.bin", bytes)]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("plain text in UTF-8");
});

test("UTF-8 with a byte order mark, UTF-16 and Windows-1252 files read as the same article", async () => {
  const text = "Mexico\u2019s minister\n\nMexico and Spain signed a \u201cletter of intent\u201d.\n";
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  const windows = Buffer.from(
    text.replace("\u2019", "\x92").replace("\u201c", "\x93").replace("\u201d", "\x94"),
    "latin1",
  );
  const { out, code } = await extract([
    file("a.txt", text),
    file("a2.txt", `\ufeff${text}`),
    file("a3.txt", utf16),
    file("a4.txt", windows),
  ]);
  expect(code).toBe(0);
  const bodies = answers(out).map((facts) => ({ ...facts, id: "" }));
  for (const body of bodies) expect(body).toEqual(bodies[0]);
});

test("a page that is no UTF-8 is read in the encoding that it names", async () => {
  const page = Buffer.from(
    '<html><meta charset="gb2312"><p>China and Peru signed a \xa1\xb0treaty\xa1\xb1.</p>',
    "latin1",
  );
  const utf8 = '<html><meta charset="gb2312"><p>China and Peru signed a \u201ctreaty\u201d.</p>'; // saved anew by a browser
  const { out } = await extract(["--csv", "--columns", "quote", file("page.html", page), file("again.html", utf8)]);
  const quote = "China and Peru signed a \u201ctreaty";
  expect(out).toBe(`Article,Quote\r\npage,${quote}\r\nagain,${quote}\r\n`);
});

test("--published is passed on, and a day that does not exist is refused", async () => {
  const path = file("dated.txt", ARTICLE);
  const dated = await extract(["--published", "2024-02-29", path]);
  expect(answers(dated.out)[0]?.article.published).toBe("2024-02-29");
  const wrong = await extract(["--published", "2023-02-29", path]);
  expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 2, out: "" });
  expect(wrong.err).toContain("2023-02-29");
});

test("--help prints the options; an unknown option and files beside --jsonl are refused", async () => {
  const help = await extract(["--help"]);
  expect(help.code).toBe(0);
  for (const option of ["--jsonl", "--published", "--explain", "Exit code"]) expect(help.out).toContain(option);
  const unknown = await extract(["--frob"]);
  expect({ code: unknown.code, out: unknown.out }).toEqual({ code: 2, out: "" });
  expect(unknown.err).toContain("--frob");
  const both = await extract(["--jsonl", "x.txt"]);
  expect(both.code).toBe(2);
  expect(both.err).toContain("< FILE");
  const nowhere = await extract(["--xlsx", "no/such/folder/x.xlsx", "x.txt"]);
  expect({ code: nowhere.code, out: nowhere.out }).toEqual({ code: 2, out: "" });
  expect(nowhere.err).toMatch(/^no\/such\/folder\/x\.xlsx cannot be written: [^\n]*\n$/); // nothing was read before
});

test("--jsonl answers in order, reports broken lines with number and reason, and exits 1", async () => {
  const lines = [
    JSON.stringify({ id: "a", text: ARTICLE, published: "2024-06-12" }),
    "{not json",
    "",
    JSON.stringify({ id: 7, text: ARTICLE }),
    JSON.stringify({ id: "no text" }),
    "[1]",
    JSON.stringify({ text: ARTICLE }),
    JSON.stringify({ id: "when", text: ARTICLE, published: "Wednesday" }),
    JSON.stringify({ id: "last", text: "", published: null }),
  ];
  const { code, out, err } = await extract(["--jsonl"], lines.join("\r\n"));
  expect(code).toBe(1);
  expect(answers(out).map((facts) => facts.id)).toEqual(["a", "7", "last"]);
  expect(answers(out).map((facts) => facts.article.published)[0]).toBe("2024-06-12");
  expect(err.match(/^line \d+: /gm)).toEqual(["line 2: ", "line 5: ", "line 6: ", "line 7: ", "line 8: "]);
  expect(err).toContain("line 2: not JSON");
  expect(err).toContain('line 5: "text" must be a string (id "no text")');
});

test("--jsonl answers a line before the next one is there", async () => {
  const child = start(["--jsonl"]);
  const answered = new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
  const done = ending(child);
  child.stdin.write(`${JSON.stringify({ id: "one", text: ARTICLE })}\n`);
  expect(answers(await answered)[0]?.id).toBe("one");
  child.stdin.end(JSON.stringify({ id: "two", text: ARTICLE }));
  expect(answers((await done).out).map((facts) => facts.id)).toEqual(["one", "two"]);
});

test("--jsonl reads no further than its reader takes", async () => {
  const child = start(["--jsonl"]);
  let sent = 0;
  const line = `${JSON.stringify({ id: "x", text: ARTICLE, published: null, rest: "-".repeat(4000) })}\n`;
  const total = 20_000;
  const feed = () => {
    while (sent < total) {
      sent += 1;
      if (!child.stdin.write(line)) return;
    }
    child.stdin.end();
  };
  child.stdin.on("drain", feed);
  feed();
  await once(child.stdout, "readable");
  let before = -1;
  for (let wait = 0; wait < 50 && before !== sent; wait += 1) {
    before = sent;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  expect(sent).toBeLessThan(total / 4);
  const { code, out } = await ending(child);
  expect(code).toBe(0);
  expect(answers(out)).toHaveLength(total);
}, 60_000);

test("a reader that leaves early ends the program quietly", async () => {
  const child = start(["--jsonl"]);
  child.stdin.on("error", () => {});
  const closed = new Promise<{ code: number | null; err: string }>((resolve) => {
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("close", (code) => resolve({ code, err }));
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const line = `${JSON.stringify({ id: "x", text: ARTICLE })}\n`;
  for (let i = 0; i < 5000; i += 1) child.stdin.write(line);
  child.stdin.end();
  expect(await closed).toEqual({ code: 0, err: "" });
});

test("--csv prints a header once and a row for each agreement, with its article and a quote that keeps its commas", async () => {
  const story = "Chile, Finland sign agreement on lithium";
  const { code, out } = await extract([
    "--csv",
    file("one.txt", story),
    file("two.txt", "Nothing here."),
    file("three.txt", story),
  ]);
  expect(code).toBe(0);
  const lines = out.split("\r\n");
  expect(lines[0]).toMatch(/^Article,Agreement ID,Article ID,Signed on,Instrument,Status,/);
  expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual(["one", "three"]);
  expect(lines[1]).toContain(',"Chile, Finland sign agreement on lithium",');
  expect(lines[1]).toContain(",agreement,signed,");
});

test("--csv lets no text of an article become a formula", async () => {
  const { out } = await extract(["--csv", file("=1+1.txt", "Chile and Finland signed an agreement on lithium.")]);
  expect(out.split("\r\n")[1]).toMatch(/^'=1\+1,/);
});

test("--columns chooses the columns of --csv, --bom marks it for Excel; an unknown column gets the list", async () => {
  const story = file("chosen.txt", "Chile, Finland sign agreement on lithium");
  const { out } = await extract(["--csv", "--bom", "--columns", "status, parties", story]);
  expect(out).toBe("\ufeffArticle,Status,Parties\r\nchosen,signed,Chile; Finland\r\n");
  const unknown = await extract(["--csv", "--columns", "colour", story]);
  expect({ code: unknown.code, out: unknown.out }).toEqual({ code: 2, out: "" });
  expect(unknown.err).toMatch(/There is no column "colour"\. Known columns: agreement id,/);
  expect((await extract(["--bom", story])).code).toBe(2);
});

test("a folder gives all its articles by name, a pattern those that fit; what lies beside them is passed over", async () => {
  const corpus = mkdtempSync(join(folder, "corpus-"));
  for (const path of ["b/2.txt", "b/1.html", "a.txt", ".hidden/x.txt", "photo.jpg", "b/deep/3.eml"]) {
    mkdirSync(dirname(join(corpus, path)), { recursive: true });
    writeFileSync(join(corpus, path), path.endsWith("html") ? `<p>${ARTICLE}</p>` : `Subject: Pact\n\n${ARTICLE}`);
  }
  const ids = async (...names: string[]) => answers((await extract(names)).out).map((facts) => facts.id);
  expect(await ids(corpus)).toEqual(["a", "b/1", "b/2", "b/deep/3"]);
  expect(await ids(join(corpus, "b", "*.txt"))).toEqual(["2"]);
  expect(await ids(join(corpus, "**", "?.*"))).toEqual(["a", "b/1", "b/2", "b/deep/3"]);
  const none = await extract([join(corpus, "*.pdf")]);
  expect({ code: none.code, out: none.out }).toEqual({ code: 1, out: "" });
  expect(none.err).toContain("*.pdf: matches no file");
});

test("--jobs answers in the order of the articles, broken ones reported, with the same bytes as one job", async () => {
  const lines = Array.from({ length: 60 }, (_, id) =>
    id % 20 === 7 ? "{broken" : JSON.stringify({ id, text: ARTICLE.repeat(1 + ((id * 7) % 10)) }),
  ).join("\n");
  const one = await extract(["--jsonl"], lines);
  const three = await extract(["--jsonl", "--jobs", "3"], lines);
  expect(three).toEqual(one);
  expect(one.code).toBe(1);
  expect(answers(one.out)).toHaveLength(57);
}, 30_000);

test("--jobs answers an article before the next one is there", async () => {
  const child = start(["--jsonl", "--jobs", "2"]);
  const answered = new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
  const done = ending(child);
  child.stdin.write(`${JSON.stringify({ id: "one", text: ARTICLE })}\n`);
  expect(answers(await answered)[0]?.id).toBe("one");
  child.stdin.end();
  expect((await done).code).toBe(0);
});

test.each(["0", "many", "1.5", "65"])("--jobs %s is refused", async (jobs) => {
  const { code, err } = await extract(["--jobs", jobs]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--jobs wants a number from 1 to 64") });
});

test("--explain writes for a reader", async () => {
  const { code, out } = await extract(["--explain", file("said.txt", `${ARTICLE}\nThey signed no treaty.\n`)]);
  expect(code).toBe(0);
  expect(out).toMatch(/^said: /);
  expect(out).toMatch(/1 agreement, 0 totals, 0 mineral notes\./);
  expect(out).toMatch(/status +signed +<- "signed"/);
  expect(out).toMatch(/parties +Chile \(CHL\); Finland \(FIN\) +<- "/);
  expect(out).toMatch(/rule +[a-z-]+, (certain|likely|check)/);
  expect(out).toMatch(/No row for\n +denied +<- "They signed no treaty\."/);
});

test("npm run --silent extract prints nothing but the answer", () => {
  const child = spawn("npm", ["run", "--silent", "extract", "--", "--jsonl"]);
  const done = ending(child);
  child.stdin.end(JSON.stringify({ id: "only", text: ARTICLE }));
  return done.then(({ code, out }) => {
    expect(code).toBe(0);
    expect(answers(out).map((facts) => facts.id)).toEqual(["only"]);
  });
});
