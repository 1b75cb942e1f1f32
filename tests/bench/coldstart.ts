// Cold start: from the source of one script to its first answer, in a bare context in a fresh process.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { interleave, type Spread, spreadOf } from "./spread";
import { sampleText } from "./texts";

interface Candidate {
  name: string;
  /** Path of the script. */
  script: string;
  /** Evaluated after the script; gives the number of rows or finds. `text` is the article. */
  call: string;
  /** What its bundle brings along because it throws in a bare context without it. */
  shims: string[];
}

export interface ColdStart {
  name: string;
  ms: Spread;
  /** Median over the median of Pactsheet. */
  ratio: number;
  kilobytes: number;
  rows: number;
  shims: string[];
}

/** Stand-ins for what browsers have and a bare context has not; written for speed, so that they cost the peer little. */
const SHIMS: Record<string, string> = {
  self: "var self = globalThis;",
  atob: `var atob = function (text) {
    var codes = new Uint8Array(128), bytes = [], parts = [];
    for (var i = 0; i < 64; i++) codes["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i)] = i;
    var length = text.length - (text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0);
    for (var at = 0; at < length; at += 4) {
      var four = (codes[text.charCodeAt(at)] << 18) | (codes[text.charCodeAt(at + 1)] << 12) |
        (at + 2 < length ? codes[text.charCodeAt(at + 2)] << 6 : 0) | (at + 3 < length ? codes[text.charCodeAt(at + 3)] : 0);
      bytes.push(four >> 16);
      if (at + 2 < length) bytes.push((four >> 8) & 255);
      if (at + 3 < length) bytes.push(four & 255);
      if (bytes.length > 8000) { parts.push(String.fromCharCode.apply(null, bytes)); bytes = []; }
    }
    parts.push(String.fromCharCode.apply(null, bytes));
    return parts.join("");
  };`,
};

/** A library as one script with a global function `first(text)`, bundled the way Code.js is. */
const PEERS: { name: string; source: string; shims: string[] }[] = [
  {
    name: "wink-nlp + web model",
    source: `import winkNLP from "wink-nlp"; import model from "wink-eng-lite-web-model";
      globalThis.first = (text) => winkNLP(model).readDoc(text).entities().out().length;`,
    shims: ["atob"],
  },
  {
    name: "compromise (three)",
    source: `import nlp from "compromise"; globalThis.first = (text) => nlp(text).organizations().out("array").length;`,
    shims: ["self"],
  },
  {
    name: "chrono-node (dates only)",
    source: `import * as chrono from "chrono-node"; globalThis.first = (text) => chrono.parse(text).length;`,
    shims: [],
  },
];

async function bundlePeers(folder: string): Promise<Candidate[]> {
  return Promise.all(
    PEERS.map(async ({ name, source, shims }, index) => {
      const script = join(folder, `peer${index}.js`);
      await build({
        stdin: { contents: source, resolveDir: resolve(".") },
        outfile: script,
        bundle: true,
        format: "iife",
        platform: "neutral",
        mainFields: ["module", "main"],
        target: "es2019",
        banner: { js: shims.map((shim) => SHIMS[shim]).join("\n") },
        logLevel: "silent",
      });
      return { name, script, call: "first(text)", shims };
    }),
  );
}

/** The add-on as it is pushed. Throws where it has not been built. */
function pactsheet(): Candidate {
  const script = "dist/Code.js";
  if (!existsSync(script) || !readFileSync(script, "utf8").includes("function PACT_AGREEMENTS")) {
    throw new Error("dist/Code.js has no PACT_AGREEMENTS: run npm run build first");
  }
  return { name: "Pactsheet, dist/Code.js", script, call: "PACT_AGREEMENTS(text).length - 1", shims: [] };
}

export async function coldStarts(rounds: number): Promise<ColdStart[]> {
  const folder = mkdtempSync(join(tmpdir(), "pactsheet-bench-"));
  try {
    const textFile = join(folder, "sample.txt");
    writeFileSync(textFile, sampleText());
    const candidates = [pactsheet(), ...(await bundlePeers(folder))];
    const rows = new Map<Candidate, number>();
    const values = interleave(candidates, rounds, (candidate) => {
      const { script, call } = candidate;
      const out = execFileSync(process.execPath, ["tests/bench/cold.mjs", script, call, textFile], {
        encoding: "utf8",
      });
      const answer = JSON.parse(out) as { ms: number; rows: number };
      if (answer.rows < 1 && script === "dist/Code.js")
        throw new Error("dist/Code.js gave no row for the sample article");
      rows.set(candidate, answer.rows);
      return answer.ms;
    });
    const own = spreadOf(values.get(candidates[0] as Candidate) ?? []).median;
    return candidates.map((candidate) => {
      const ms = spreadOf(values.get(candidate) ?? []);
      const kilobytes = Math.round(statSync(candidate.script).size / 1024);
      return {
        name: candidate.name,
        ms,
        ratio: ms.median / own,
        kilobytes,
        rows: rows.get(candidate) ?? 0,
        shims: candidate.shims,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
