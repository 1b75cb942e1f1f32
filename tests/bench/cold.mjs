// One cold start, in a process of its own: compile a script in a fresh bare context and give its first answer.
// node cold.mjs SCRIPT CALL TEXT_FILE -> {"ms", "rows"} on standard output
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

const [script, call, textFile] = process.argv.slice(2);
const source = readFileSync(script, "utf8");
const text = readFileSync(textFile, "utf8");

const start = performance.now();
const context = createContext({ text });
new Script(source).runInContext(context);
const rows = new Script(call).runInContext(context);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, rows }));
