// What the page is made of: its own script and the sidebar's bridge bundled at the start, the engine's files as they
// lie in node_modules.
import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { build } from "esbuild";

export interface Page {
  script: string;
}
interface Asset {
  type: string;
  body: string | Buffer;
}

const FOLDER = "src/local/page";
/** Served names and the files in node_modules behind them. */
const ENGINE: Record<string, string> = {
  "/engine/owl.js": "@odoo/owl/dist/owl.iife.min.js",
  "/engine/chart.js": "chart.js/dist/chart.umd.js",
  "/engine/spreadsheet.js": "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js",
  "/engine/spreadsheet.css": "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "/engine/templates.xml": "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "/engine/bootstrap.css": "bootstrap/dist/css/bootstrap.min.css",
  "/engine/font-awesome.css": "font-awesome/css/font-awesome.min.css",
};
const OWN = ["index.html", "page.css", "favicon.svg"];
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
};

/** Bundles the page's script, with the bridge of the sidebar as a text in it. */
export async function buildPage(): Promise<Page> {
  const bundle = async (entry: string, define: Record<string, string>) => {
    const options = { bundle: true, write: false, format: "iife", target: "es2022", minify: false } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [join(FOLDER, entry)], define });
    return outputFiles[0]?.text ?? "";
  };
  const bridge = await bundle("bridge.ts", {});
  return { script: await bundle("page.ts", { BRIDGE: JSON.stringify(bridge) }) };
}

/** @param path of the request, as "/engine/owl.js" */
export function findAsset(page: Page, path: string): Asset | undefined {
  if (path === "/page.js") return { type: TYPES[".js"] as string, body: page.script };
  const name = path === "/" ? "index.html" : path === "/favicon.ico" ? "favicon.svg" : path.slice(1);
  const engine = ENGINE[path];
  const file = OWN.includes(name)
    ? join(FOLDER, name)
    : engine
      ? join("node_modules", engine)
      : path.startsWith("/fonts/")
        ? join("node_modules/font-awesome/fonts", basename(path))
        : undefined;
  if (file === undefined || !existsSync(file)) return undefined;
  return { type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
}
