// A hundred articles at once: one pass, a constant number of service calls a tab.
import { SAMPLE_ARTICLE } from "../../src/addon/sample";
import { openTracker, rowsIn } from "./tracker";

const CALLS = /\.(get|set|insert|delete|hide|apply|create)/;

/** Imports so many versions of the sample as a selection; gives the calls by name. */
function importMany(count: number): { calls: Record<string, number>; ms: number; rows: number } {
  const host = openTracker();
  for (let at = 0; at < count; at++) {
    const text = SAMPLE_ARTICLE.replace(/Salar Austral/g, `Salar Austral ${at}`).replace(
      /Chile/g,
      at % 2 ? "Peru" : "Chile",
    );
    host.type(`Sheet1!A${at + 1}`, `'${text}`);
  }
  host.select(`Sheet1!A1:A${count}`);
  host.calls.clear();
  // Time of the processor: other tests run beside this one.
  const start = process.cpuUsage();
  host.call("importSelection");
  const ms = Math.round(process.cpuUsage(start).user / 1000);
  const last = host.shown[host.shown.length - 1];
  expect(last).toMatchObject({ type: "toast" });
  const calls = Object.fromEntries([...host.calls].filter(([name]) => CALLS.test(name)));
  expect(rowsIn(host, "Articles")).toHaveLength(count);
  return {
    calls,
    ms,
    rows: ["Agreements", "Links", "Minerals"].reduce((sum, tab) => sum + rowsIn(host, tab).length, count),
  };
}

test("a hundred articles take as many service calls as five", () => {
  const few = importMany(5);
  const many = importMany(100);
  const total = (calls: Record<string, number>) => Object.values(calls).reduce((sum, count) => sum + count, 0);
  console.info(
    `100 articles, ${many.rows} rows: ${total(many.calls)} service calls (5 articles: ${total(few.calls)}), ` +
      `${many.calls["Range.setValues"]} setValues, ${many.ms} ms`,
  );
  // One more row inserted in some tabs is all that may differ.
  expect(total(many.calls) - total(few.calls)).toBeLessThanOrEqual(4);
  expect(many.calls["Range.setValues"]).toBe(few.calls["Range.setValues"]);
  expect(many.ms).toBeLessThan(20000);
}, 60000);
