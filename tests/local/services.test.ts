// Menus, sidebar, templates, locks, properties, cache, utilities; service calls counted and made to fail.
import { createHost } from "../../src/local/host";
import { emptyHost, failure, inScript } from "./script";

test("menus are shown with their submenus, and an item calls its function", () => {
  const code = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem("Open", "open").addSeparator()
        .addSubMenu(ui.createMenu("More").addItem("Help", "help")).addToUi();
    }
    function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Side").setTitle("Title")); }
    function help() { SpreadsheetApp.getActive().toast("Here", "Help"); }`;
  const host = createHost({ code, files: { Side: "<p>side</p>" } });
  host.call("onOpen");
  host.choose("Pactsheet", "Open");
  host.choose("Pactsheet", "More", "Help");
  expect(host.shown).toEqual([
    {
      type: "menu",
      title: "Pactsheet",
      addon: true,
      items: [{ caption: "Open", name: "open" }, null, { caption: "More", items: [{ caption: "Help", name: "help" }] }],
    },
    { type: "sidebar", title: "Title", html: "<p>side</p>" },
    { type: "toast", title: "Help", text: "Here" },
  ]);
});

test("alerts are answered as the test says", () => {
  const host = createHost({
    code: "",
    answer: ({ buttons }) => ({ button: buttons === "YES_NO" ? "NO" : "OK", text: "typed" }),
  });
  const answers = inScript(host, () => {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert("Sure?", "All rows go.", ui.ButtonSet.YES_NO);
    return [answer === ui.Button.NO, ui.prompt("Name").getResponseText()];
  });
  expect(answers).toEqual([true, "typed"]);
  expect(host.shown[0]).toEqual({ type: "alert", title: "Sure?", text: "All rows go.", buttons: "YES_NO" });
});

test("templates print, escape and call functions of the script", () => {
  const files = { Page: "<? for (const n of names) { ?><b><?= n ?></b><? } ?><?!= include('x') ?>" };
  const host = createHost({ code: "function include(name) { return '<i>' + name + '</i>'; }", files });
  const html = inScript(host, () => {
    const template = HtmlService.createTemplateFromFile("Page");
    template.names = ["a<b", "c"];
    return template.evaluate().getContent();
  });
  expect(html).toBe("<b>a&#60;b</b><b>c</b><i>x</i>");
});

test("a lock that somebody else holds is refused", () => {
  const host = emptyHost();
  const tried = () => {
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(10);
    const second = LockService.getDocumentLock().tryLock(10);
    lock.releaseLock();
    return [got, second, lock.hasLock()];
  };
  expect(inScript(host, tried)).toEqual([true, false, false]);
  host.locks.add("document");
  expect(inScript(host, tried)).toEqual([false, false, false]);
  expect(failure(host, () => LockService.getDocumentLock().waitLock(10))).toMatch(/^Lock timeout/);
});

test("properties are kept in the workbook's file, within Google's limit", () => {
  const host = emptyHost();
  inScript(host, () => {
    const store = PropertiesService.getDocumentProperties().setProperty("a", "1").setProperties({ b: "2", c: "3" });
    store.deleteProperty("c");
  });
  const again = createHost({ code: "", data: JSON.parse(JSON.stringify(host.snapshot())) });
  const read = () => [
    PropertiesService.getDocumentProperties().getProperties(),
    PropertiesService.getUserProperties().getProperty("a"),
  ];
  expect(inScript(again, read)).toEqual([{ a: "1", b: "2" }, null]);
  expect(
    failure(host, () => PropertiesService.getDocumentProperties().setProperty("x", "y".repeat(9 * 1024 + 1))),
  ).toMatch(/too large/);
});

test("the cache forgets nothing too early, and refuses what is too large", () => {
  const host = emptyHost();
  const read = inScript(host, () => {
    const cache = CacheService.getDocumentCache();
    cache?.put("a", "1");
    cache?.putAll({ b: "2", c: "3" });
    cache?.remove("c");
    return [cache?.get("a"), cache?.getAll(["a", "b", "c"]), CacheService.getUserCache().get("a")];
  });
  expect(read).toEqual(["1", { a: "1", b: "2" }, null]);
  expect(failure(host, () => CacheService.getScriptCache().put("a", "x".repeat(102_401)))).toBe(
    "Argument too large: value",
  );
});

test("the active range is what is selected, and A1 when its sheet is gone", () => {
  const host = emptyHost();
  const active = () => {
    const range = SpreadsheetApp.getActiveRange();
    return `${range?.getSheet().getName()}!${range?.getA1Notation()}`;
  };
  inScript(host, () => {
    SpreadsheetApp.getActive().insertSheet("Data");
  });
  host.select("Data!B2:C3");
  expect(inScript(host, active)).toBe("Data!B2:C3");
  inScript(host, () => SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet()));
  expect(inScript(host, active)).toBe("Sheet1!A1");
});

test("utilities: dates, digests, base64", () => {
  const values = inScript(emptyHost(), () => {
    const date = new Date(Date.UTC(2026, 2, 4, 15, 6, 7));
    return [
      Utilities.formatDate(date, "UTC", "yyyy-MM-dd'T'HH:mm:ss"),
      Utilities.formatDate(date, "Asia/Tokyo", "EEE d MMM yy, h:mm a"),
      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc").slice(0, 3),
      Utilities.base64Encode("é"),
      Utilities.getUuid().length,
    ];
  });
  expect(values).toEqual(["2026-03-04T15:06:07", "Thu 5 Mar 26, 12:06 AM", [-112, 1, 80], "w6k=", 36]);
});

test("the network is closed", () => {
  expect(failure(emptyHost(), () => UrlFetchApp.fetch("http://localhost"))).toMatch(/no network calls/);
});

test("what the host does not know it says", () => {
  const host = emptyHost();
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange("A1").setFontFamily("Arial"))).toBe(
    "not supported by the local host: Range.setFontFamily",
  );
  expect(failure(host, () => SpreadsheetApp.openById("x"))).toBe(
    "not supported by the local host: SpreadsheetApp.openById",
  );
  expect(failure(host, () => String(SpreadsheetApp.WrapStrategy["NONE" as "WRAP"]))).toBe(
    "not supported by the local host: WrapStrategy.NONE",
  );
});

test("service calls are counted, and one can be made to fail as at Google", () => {
  let broken = "";
  const onServiceCall = (name: string) => {
    if (name === broken) throw new Error("Service Spreadsheets failed while accessing document");
  };
  const host = createHost({ code: "", onServiceCall });
  const write = () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1").setValue("a");
    try {
      sheet.getRange("A2").setValues([["b"]]);
    } catch (error) {
      const { name, message } = error as Error;
      return [name, message, error instanceof Error];
    }
    return "written";
  };
  expect(inScript(host, write)).toBe("written");
  expect(Object.fromEntries(host.calls)).toEqual({
    "SpreadsheetApp.getActiveSheet": 1,
    "Sheet.getRange": 2,
    "Range.setValue": 1,
    "Range.setValues": 1,
  });
  broken = "Range.setValues";
  host.type("A2", "");
  expect(inScript(host, write)).toEqual(["Exception", "Service Spreadsheets failed while accessing document", true]);
  expect(host.value("A2")).toBe("");
});
