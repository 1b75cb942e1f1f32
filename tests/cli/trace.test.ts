// npm run trace: the stages of one article, for whoever mends a rule.
import { spawnSync } from "node:child_process";
import { program } from "./program";

const main = program("src/cli/trace.ts");

function trace(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
  });
}

test("shows the zone of each sentence, what was found in it, and the row or the reason for none", () => {
  const { status, stdout } = trace("tests/corpus/articles/mn-jp-summit.txt");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^0 \[0, \d+\) headline, paragraph 0: /m);
  expect(stdout).toMatch(/^ {4}instrument .+: (mou|agreement|contract)/m);
  expect(stdout).toMatch(/^ {4}act {8}.+: signed, \w+, past/m);
  expect(stdout).toMatch(/^ {4}party {6}Mongolia.*: Mongolia, state, MNG$/m);
  expect(stdout).toMatch(/^ {4}row {8}[a-z-]+: \w+ \w+, .+ \+ /m);
  expect(stdout).toMatch(/\d+ agreements, /);
});

test("a missing file is named without a stack; no file prints the usage", () => {
  const missing = trace("none.txt");
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/no such file.*none\.txt/);
  expect(missing.stderr).not.toContain("    at ");
  expect(trace().status).toBe(2);
});
