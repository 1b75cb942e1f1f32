import { sheetBridge } from "../../src/sidebar/bridge";
import { explain } from "../../src/sidebar/explain";
import { FACTS } from "./article";

type Handler = (value: unknown) => void;

/** A window whose sheet answers each call by `reply`. */
function page(reply: (name: string, json: unknown, succeed: Handler, fail: Handler) => void): Window {
  const runner = (succeed: Handler, fail: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    sidebarSelection: (json: unknown) => reply("sidebarSelection", json, succeed, fail),
    sidebarImport: (json: unknown) => reply("sidebarImport", json, succeed, fail),
    sidebarUndo: (json: unknown) => reply("sidebarUndo", json, succeed, fail),
  });
  const unheard: Handler = () => undefined;
  return { google: { script: { run: runner(unheard, unheard) } } } as unknown as Window;
}

describe("calls to the sheet", () => {
  it("pass one JSON string each way", async () => {
    const calls: [string, unknown][] = [];
    const bridge = sheetBridge(
      page((name, json, succeed) => {
        calls.push([name, json]);
        succeed(JSON.stringify({ ok: true, message: name, text: "t", label: "A1" }));
      }),
    );
    const source = { title: "T", publisher: "P", published: "", url: "" };
    expect(await bridge.takeSelection()).toMatchObject({ text: "t", label: "A1" });
    expect(await bridge.importFacts({ facts: FACTS, source })).toMatchObject({ ok: true, message: "sidebarImport" });
    expect(await bridge.undo("i1")).toMatchObject({ message: "sidebarUndo" });
    expect(calls).toEqual([
      ["sidebarSelection", undefined],
      ["sidebarImport", JSON.stringify({ facts: FACTS, source })],
      ["sidebarUndo", '{"importId":"i1"}'],
    ]);
  });

  it("fail with what the sheet says", async () => {
    const bridge = sheetBridge(page((_name, _json, _succeed, fail) => fail(new Error("The sheet is protected."))));
    await expect(bridge.takeSelection()).rejects.toThrow("The sheet is protected.");
  });

  it.each([["{broken"], [null], [undefined], [{ ok: true }]])("fail on the answer %p", async (answer) => {
    const bridge = sheetBridge(page((_name, _json, succeed) => succeed(answer)));
    const error = await bridge.undo("i1").catch((reason) => reason);
    expect(explain(error).message).toBe("The sheet gave no answer that could be read.");
  });

  it("fail outside a spreadsheet", async () => {
    const error = await sheetBridge({} as Window)
      .takeSelection()
      .catch((reason) => reason);
    expect(explain(error)).toEqual({
      message: "This page is not open in a spreadsheet.",
      remedy: "Open it there with Extensions > Pactsheet > Open sidebar.",
    });
  });
});

describe("errors in plain words", () => {
  it.each([
    ["ScriptError: PERMISSION_DENIED", /private window with one account/],
    ["We're sorry, a server error occurred: PERMISSION_DENIED", /private window with one account/],
    ["Authorization is required to perform that action.", /private window with one account/],
    ["Exceeded maximum execution time", /not doubled/],
    ["NetworkError: Connection failure due to HTTP 0", /Check the network/],
    ["Script function not found: sidebarImport", /reload the spreadsheet/],
  ])("%s", (said, remedy) => {
    expect(explain(new Error(said)).remedy).toMatch(remedy);
    expect(explain(new Error(said)).message).not.toContain(said);
  });

  it("leave what nobody foresaw as it was said, with what to do", () => {
    expect(explain(new Error("Tab is full."))).toMatchObject({
      message: "Tab is full.",
      remedy: expect.stringMatching(/^Try again/),
    });
    expect(explain("odd").message).toBe("odd");
    expect(explain(new Error("")).message).not.toBe("");
  });
});
