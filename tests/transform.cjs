// Jest transformer: TypeScript to CommonJS by esbuild, so that tests run the sources as they stand.
const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");

module.exports = {
  process: (source, path) =>
    transformSync(source, { loader: "ts", format: "cjs", target: "node20", sourcemap: "inline", sourcefile: path }),
  getCacheKey: (source, path) => createHash("sha1").update(version).update(path).update(source).digest("hex"),
};
