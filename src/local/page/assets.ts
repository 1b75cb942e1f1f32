// What the page is made of: its own script, bundled with the sidebar's bridge at the start unless it lies there built, and
// the engine's files as they lie in node_modules.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";

export interface Page {
  /** Where index.html lies. */
  folder: string;
  script: string;
}
interface Asset {
  type: string;
  body: string | Buffer;
}

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
/** Files of the page's folder that are served as they are. */
export const OWN = ["index.html", "page.css", "favicon.svg"];
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

/** The page of a folder: its script as it was built there, else bundled now, with the sidebar's bridge as a text in it. */
export async function buildPage(folder: string): Promise<Page> {
  const built = join(folder, "page.js");
  if (existsSync(built)) return { folder, script: readFileSync(built, "utf8") };
  const { build } = await import("esbuild");
  const bundle = async (entry: string, define: Record<string, string>) => {
    const options = { bundle: true, write: false, format: "iife", target: "es2022", minify: false } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [join(folder, entry)], define });
    return outputFiles[0]?.text ?? "";
  };
  const bridge = await bundle("bridge.ts", {});
  return { folder, script: await bundle("page.ts", { BRIDGE: JSON.stringify(bridge) }) };
}

/** A file of an installed package, looked for as Node does: in the node_modules of each folder above. */
function moduleFile(from: string, path: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", path);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

/** @param path of the request, as "/engine/owl.js" */
export function findAsset(page: Page, path: string): Asset | undefined {
  if (path === "/page.js") return { type: TYPES[".js"] as string, body: page.script };
  const name = path === "/" ? "index.html" : path === "/favicon.ico" ? "favicon.svg" : path.slice(1);
  const engine = ENGINE[path];
  const module = engine ?? (path.startsWith("/fonts/") ? `font-awesome/fonts/${basename(path)}` : undefined);
  const own = OWN.includes(name) ? join(page.folder, name) : undefined;
  const file = own ?? (module && moduleFile(page.folder, module));
  if (file === undefined || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
}
