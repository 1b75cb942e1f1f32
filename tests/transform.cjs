// Jest transformer: TypeScript to CommonJS by esbuild, so that tests run the sources as they stand.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transformSync, version } = require("esbuild");

module.exports = {
  process: (source, path) =>
    transformSync(source, {
      loader: "ts",
      format: "cjs",
      target: "node20",
      supported: { "dynamic-import": false }, // jest requires what a program would import
      sourcemap: "inline",
      sourcefile: path,
    }),
  getCacheKey: (source, path) =>
    createHash("sha1").update(readFileSync(__filename)).update(version).update(path).update(source).digest("hex"),
};
