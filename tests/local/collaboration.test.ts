// Page and server as two workbooks kept as one: edits made at the same time come out the same on both.
import { engine, type Message, type Model } from "../../src/local/engine";
import { createHost, type Host } from "../../src/local/host";
import type { Annotation } from "../../src/local/plugins";
import { emptyHost, inScript } from "./script";

/** A page whose messages travel only when told to. */
function joinPage(host: Host): { page: Model; deliver(): Promise<void> } {
  let up: Message[] = [];
  let down: Message[] = [];
  let receive: (message: Message) => void = () => {};
  const transportService = {
    sendMessage: async (message: Message) => {
      up.push(message);
    },
    onNewMessage: (_id: string, listener: (message: Message) => void) => {
      receive = listener;
    },
    leave() {},
  };
  const { properties: _, ...data } = JSON.parse(JSON.stringify(host.snapshot()));
  const page = new engine.Model(data, { transportService, client: { id: "page", name: "You" } }, [], undefined, false);
  host.relay.listen("page", (message) => down.push(message));
  const deliver = async () => {
    for (let round = 0; round < 20; round++) {
      const [sent, received] = [up, down];
      [up, down] = [[], []];
      for (const message of received) receive(JSON.parse(JSON.stringify(message)));
      for (const message of sent) host.receive(JSON.parse(JSON.stringify(message)));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { page, deliver };
}

test("what a person types is told to the script's onEdit, and what the script writes is not", async () => {
  const seen: string[] = [];
  const code = `function onEdit(e) {
    console.log([e.range.getSheet().getName(), e.range.getA1Notation(), e.value, e.oldValue, e.source.getName() !== ""].join());
    if (e.value === "stop") throw new Error("stopped");
    e.range.getSheet().getRange("D1").setValue("seen");
  }`;
  const host = createHost({ code, log: (level, text) => seen.push(`${level} ${text}`) });
  const { page, deliver } = joinPage(host);
  const type = (col: number, row: number, text: string) =>
    page.dispatch("UPDATE_CELL", { sheetId: "sheet1", col, row, content: text });
  type(1, 2, "first");
  await deliver();
  type(1, 2, "stop");
  await deliver();
  page.dispatch("SET_FORMATTING", {
    sheetId: "sheet1",
    target: [page.getters.getSelectedZone()],
    style: { bold: true },
  });
  const batch = [5, 6].map((row) => ({ type: "UPDATE_CELL", sheetId: "sheet1", col: 0, row, content: "x" }));
  page.dispatch("LOCAL_BATCH" as never, { commands: batch } as never);
  await deliver();
  page.dispatch("DELETE_CONTENT", { sheetId: "sheet1", target: [{ left: 0, right: 1, top: 2, bottom: 5 }] });
  await deliver();
  host.type("C1", "typed");
  expect(seen.map((line) => line.replace(/^\w+ /, ""))).toEqual([
    "Sheet1,B3,first,,true",
    "Sheet1,B3,stop,first,true",
    "onEdit: stopped",
    "Sheet1,A6:A7,,,true",
    "Sheet1,A3:B6,,,true",
    "Sheet1,C1,typed,,true",
  ]);
  expect([host.value("B3"), host.value("D1")]).toEqual(["", "seen"]);
  expect(page.getters.getEvaluatedCell({ sheetId: "sheet1", col: 3, row: 0 }).value).toBe("seen");
});

const content = (model: Model) => {
  const { revisionId: _, ...data } = model.exportData() as { revisionId?: string } & object;
  return data;
};
const marks = (model: Model) =>
  (model.getters as unknown as { getAnnotations(): Annotation[] })
    .getAnnotations()
    .map(({ kind, zone }) => [kind, zone?.left]);

test("notes and metadata written while the page inserts a column stand in the same cells on both sides", async () => {
  const host = emptyHost();
  const { page, deliver } = joinPage(host);
  page.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: "sheet1",
    sheetName: "Sheet1",
    dimension: "COL",
    base: 0,
    quantity: 1,
    position: "before",
  });
  inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:B1").setValues([["a", "b"]]);
    sheet.getRange("B1").setNote("on b");
    sheet.getRange("B:B").addDeveloperMetadata("column", "b");
  });
  await deliver();
  expect(host.values("A1:C1")).toEqual([["", "a", "b"]]);
  expect(marks(host.model)).toEqual([
    ["note", 2],
    ["metadata", 2],
  ]);
  expect(marks(page)).toEqual(marks(host.model));
  expect(content(page)).toEqual(content(host.model));
});

test("the page's undo takes back its own edit and leaves the script's", async () => {
  const host = emptyHost();
  const { page, deliver } = joinPage(host);
  page.dispatch("UPDATE_CELL", { sheetId: "sheet1", col: 0, row: 0, content: "typed" });
  await deliver();
  inScript(host, () => {
    SpreadsheetApp.getActiveSheet().getRange("A2").setValue("written").setNote("kept");
  });
  await deliver();
  page.dispatch("REQUEST_UNDO");
  await deliver();
  expect(host.values("A1:A2")).toEqual([[""], ["written"]]);
  expect(content(page)).toEqual(content(host.model));
});

test("an edit of a tab that a script deletes at the same time is dropped on both sides", async () => {
  const host = emptyHost();
  inScript(host, () => {
    SpreadsheetApp.getActive().insertSheet("Gone");
  });
  const { page, deliver } = joinPage(host);
  const sheetId = page.getters.getSheetIdByName("Gone") as string;
  page.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "typed" });
  inScript(host, () => {
    const book = SpreadsheetApp.getActive();
    book.deleteSheet(book.getSheetByName("Gone") as GoogleAppsScript.Spreadsheet.Sheet);
  });
  await deliver();
  expect(content(page)).toEqual(content(host.model));
});
