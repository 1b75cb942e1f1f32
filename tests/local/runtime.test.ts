// The script's realm and the rules of google.script.run.
import { createHost } from "../../src/local/host";

const code = `
function echo(value) { return value; }
function kinds(list) { return [Array.isArray(list), list instanceof Array, Object.prototype.toString.call(list[0])].join(); }
function nothing() {}
function withDate() { return { rows: [[1, new Date(0)]] }; }
function withFunction() { return [function () {}]; }
function withHoles() { return { a: undefined, b: [undefined, null, 1] }; }
function loop() { const a = {}; a.self = a; return a; }
function fails() { throw new TypeError("no article"); }
function hidden_() { return 1; }
function names() {
  return ["process", "require", "setTimeout", "fetch", "URL", "TextEncoder", "window", "structuredClone", "Buffer", "WebAssembly"]
    .filter(function (name) { return typeof globalThis[name] !== "undefined"; });
}
let topLevel = 1;
`;
const host = createHost({ code });

test("only the language and the services are there", () => {
  expect(host.run("names")).toEqual([]);
});

test("values cross as copies, made of the script's own objects", () => {
  expect(host.run("echo", { a: [1, "b", null, true] })).toEqual({ a: [1, "b", null, true] });
  expect(host.run("kinds", [{}])).toBe("true,true,[object Object]");
});

test("a Date, a function or a ring anywhere in the result makes it null; undefined is left out", () => {
  expect(host.run("withDate")).toBeNull();
  expect(host.run("withFunction")).toBeNull();
  expect(host.run("loop")).toBeNull();
  expect(host.run("nothing")).toBeNull();
  expect(host.run("withHoles")).toEqual({ b: [null, null, 1] });
});

test("errors keep their name and message", () => {
  expect(() => host.run("fails")).toThrow("no article");
});

test("private, unknown and inherited names are refused", () => {
  for (const name of ["hidden_", "unknown", "toString", "topLevel", "SpreadsheetApp"])
    expect(() => host.run(name)).toThrow(`Script function not found: ${name}`);
});

test("the names of the script are its functions", () => {
  expect(host.runtime.names).toContain("echo");
  expect(host.runtime.names).not.toContain("SpreadsheetApp");
});
