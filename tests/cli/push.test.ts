// npm run push on a machine that never spoke to Google: it says what to run, and pushes nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const home = mkdtempSync(join(tmpdir(), "pactsheet-push-"));
afterAll(() => rmSync(home, { recursive: true }));

/** Runs the program in a project of ours without a script, clasp's log-in looked for in the same folder. */
function push() {
  writeFileSync(join(home, ".clasp.json"), '{ "rootDir": "dist" }');
  return spawnSync(process.execPath, [resolve("esbuild.config.mjs"), "--run", resolve("src/cli/push.ts")], {
    cwd: home,
    encoding: "utf8",
    env: { ...process.env, HOME: home, clasp_config_auth: "" },
  });
}

test("without a log-in it names both commands, in order, and exits 1", () => {
  const { status, stdout, stderr } = push();
  expect(status).toBe(1);
  expect(stdout).toBe("");
  const login = stderr.indexOf("npx clasp login");
  const create = stderr.indexOf('npx clasp create-script --type sheets --title "Pactsheet" --rootDir dist');
  expect(login).toBeGreaterThan(0);
  expect(create).toBeGreaterThan(login);
});

test("with a log-in and no script it names the second command alone", () => {
  writeFileSync(join(home, ".clasprc.json"), "{}");
  const { status, stderr } = push();
  expect(status).toBe(1);
  expect(stderr).not.toContain("clasp login");
  expect(stderr).toContain("clasp create-script");
});
