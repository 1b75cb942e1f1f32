// The sidebar as one page, bundled from its sources, with readings and a sheet that the test makes up.
import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import type { Facts } from "../../src/extract/facts";

const FOLDER = "src/sidebar";

/** Inlines style and script into page.html as the build does. */
function page(entry: string): string {
  const [script] = buildSync({
    stdin: { contents: entry, resolveDir: FOLDER, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  }).outputFiles;
  const style = readFileSync(`${FOLDER}/style.css`, "utf8");
  const code = (script?.text ?? "").replace(/<\/script/gi, "<\\/script");
  return readFileSync(`${FOLDER}/page.html`, "utf8")
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${code}</script>`);
}

let own: string | undefined;

/** The page with its own engine, bundled once for all tests of a file. */
export function ownPage(): string {
  own ??= page('import "./main";');
  return own;
}

/** The page whose engine answers from `readings` (text to facts), and `other` to any other text. Its calls are kept in `window.readCalls`. */
export function staged(readings: Record<string, Facts>, other: Facts): string {
  return page(`
    import { startSidebar } from "./app";
    import { sheetBridge } from "./bridge";
    const readings = ${JSON.stringify(readings)};
    window.readCalls = [];
    startSidebar((text, options) => {
      window.readCalls.push({ length: text.length, published: options.published });
      return readings[text] ?? ${JSON.stringify(other)};
    }, sheetBridge(window));
  `);
}

/**
 * A google.script.run whose functions answer from window.sheet, a table of functions that the test fills. What the
 * analyst asks for is kept in window.calls, what the sidebar asks by itself in window.looks.
 */
export const FAKE_SHEET = `
  window.calls = [];
  window.looks = [];
  const byItself = ["sidebarSettings", "sidebarForesee"];
  const answers = (value) => () => JSON.stringify({ ok: true, value });
  window.sheet = {
    sidebarSettings: answers({ least: "check", blank: [] }),
    sidebarForesee: answers({ where: "", what: "", changes: true }),
  };
  window.delays = {};
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === "withSuccessHandler") return (handler) => runner(handler, fail);
      if (name === "withFailureHandler") return (handler) => runner(succeed, handler);
      return (json) => {
        (byItself.includes(name) ? window.looks : window.calls).push({ name, json });
        if (window.delays[name] === null) return;
        setTimeout(() => {
          try {
            succeed(window.sheet[name](json));
          } catch (error) {
            fail(error);
          }
        }, window.delays[name] ?? 30);
      };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;
