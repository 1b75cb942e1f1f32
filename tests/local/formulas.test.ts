// Custom functions in cells: arguments, spilled results, errors, as Google Sheets shows them.
import { createHost } from "../../src/local/host";

const code = `
/**
 * Splits text into rows and columns.
 *
 * @param {A2} text rows by ; and cells by ,
 * @param {string} [rows] separator of rows
 * @return {any[][]} a table
 * @customfunction
 */
function TABLE(text, rows) { return String(text).split(rows || ";").map(function (line) { return line.split(","); }); }
/** @param {any} given
 * @customfunction */
function SHAPE(given) {
  if (Array.isArray(given)) return given.length + "x" + given[0].length + " " + JSON.stringify(given);
  return given instanceof Date ? "date " + given.toISOString() : typeof given + " " + JSON.stringify(given);
}
/** @customfunction */
function COUNT_ARGS() { return arguments.length; }
/** @customfunction */
function FAILS() { throw new Error("Give the article as text."); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange("Z9").setValue(1); }
/** @customfunction */
function DATE_OF() { return new Date(Date.UTC(2026, 2, 4)); }
/** @customfunction */
function HOLES() { return [["a", null], [undefined, 0]]; }
/** Not for cells. */
function plain() { return 1; }
`;
const host = createHost({ code });
beforeEach(() => {
  host.evaluate("SpreadsheetApp.getActiveSheet().clear()");
});

test("cards are read from JSDoc", () => {
  expect(host.cards[0]).toEqual({
    name: "TABLE",
    description: "Splits text into rows and columns.",
    params: [
      { name: "text", description: "rows by ; and cells by ," },
      { name: "rows", description: "separator of rows" },
    ],
  });
  expect(host.cards.map((card) => card.name)).not.toContain("plain");
});

test("a result spills, shrinks with its argument, and can be summed", () => {
  host.type("A1", "a,1;b,2;c,3");
  host.type("A3", "=TABLE(A1)");
  host.type("D1", "=COUNTA(A3:B9)");
  expect(host.values("A3:B6")).toEqual([
    ["a", "1"],
    ["b", "2"],
    ["c", "3"],
    ["", ""],
  ]);
  expect(host.value("D1")).toBe(6);
  host.type("A1", "only");
  expect(host.values("A3:B5")).toEqual([
    ["only", ""],
    ["", ""],
    ["", ""],
  ]);
});

test("a result that would overwrite a cell is #REF!", () => {
  host.type("A1", "a;b");
  host.type("A4", "mine");
  host.type("A3", "=TABLE(A1)");
  expect([host.value("A3"), host.value("A4")]).toEqual(["#REF!", "mine"]);
  expect(host.message("A3")).toMatch(/overwrite data/);
  host.type("A4", "");
  expect(host.values("A3:A4")).toEqual([["a"], ["b"]]);
});

test("arguments: a cell is a scalar, a range rows of scalars, a blank an empty text, a date a Date", () => {
  host.type("A1", "5");
  host.type("B1", "x");
  host.type("C1", "2026-03-04");
  const shape = (argument: string) => {
    host.type("E1", `=SHAPE(${argument})`);
    return host.value("E1");
  };
  expect(shape("A1")).toBe("number 5");
  expect(shape("A1:A1")).toBe("number 5");
  expect(shape("Z1")).toBe('string ""');
  expect(shape("A1:B2")).toBe('2x2 [[5,"x"],["",""]]');
  expect(shape("C1")).toBe("date 2026-03-04T00:00:00.000Z");
  expect(shape("TRUE")).toBe("boolean true");
  host.evaluate("SpreadsheetApp.getActiveSheet().getRange('B1').setValue('[a](http://b.c)')");
  expect(shape("B1")).toBe('string "[a](http://b.c)"');
});

test("omitted arguments do not count", () => {
  host.type("A1", "=COUNT_ARGS()");
  host.type("A2", '=TABLE("a|b","|")');
  expect([host.value("A1"), host.value("A2"), host.value("A3")]).toEqual([0, "a", "b"]);
});

test("a thrown error is #ERROR! with its message", () => {
  host.type("A1", "=FAILS()");
  expect([host.value("A1"), host.message("A1")]).toEqual(["#ERROR!", "Give the article as text."]);
});

test("null and undefined are blanks, dates are dates", () => {
  host.type("A1", "=HOLES()");
  host.type("D1", "=DATE_OF()");
  expect(host.values("A1:B2")).toEqual([
    ["a", ""],
    ["", 0],
  ]);
  expect(host.value("D1")).toEqual(new Date("2026-03-04T00:00:00Z"));
});

test("a custom function may not write", () => {
  host.type("A1", "=WRITES()");
  expect(host.message("A1")).toMatch(/do not have permission/);
  expect(host.value("Z9")).toBe("");
});

test("formulas are back after the workbook is opened again", () => {
  host.type("A1", "a;b");
  host.type("A3", "=TABLE(A1)");
  const again = createHost({ code, data: JSON.parse(JSON.stringify(host.snapshot())) });
  expect(again.values("A3:A4")).toEqual([["a"], ["b"]]);
});

test("a result that reaches past the last row or column makes the sheet grow, once", () => {
  const data = { sheets: [{ id: "sheet1", name: "Sheet1", rowNumber: 5, colNumber: 3 }] };
  const small = createHost({ code, data });
  const size = () => [small.model.getters.getNumberRows("sheet1"), small.model.getters.getNumberCols("sheet1")];
  small.type("A1", "a,1,2;b,3,4;c,5,6;d,7,8");
  small.type("B4", "=COUNTA(TABLE(A1))");
  expect([small.value("B4"), size()]).toEqual([12, [5, 3]]);
  small.type("B3", "=TABLE(A1)");
  expect([small.value("B3"), size()]).toEqual(["#REF!", [6, 4]]);
  small.type("B4", "");
  expect([small.values("B3:D6").map((row) => row.join()), size()]).toEqual([
    ["a,1,2", "b,3,4", "c,5,6", "d,7,8"],
    [6, 4],
  ]);
});
