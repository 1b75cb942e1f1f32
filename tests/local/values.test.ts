// Values of cells: what setValue makes of them, what getValue gives back, and Google's refusals.
import { emptyHost, failure, inScript } from "./script";

const host = emptyHost();
const written = (value: unknown, format = "") => {
  const literal = value instanceof Date ? `new Date(${value.getTime()})` : JSON.stringify(value);
  const range = `SpreadsheetApp.getActiveSheet().getRange("A1").clear().setNumberFormat("${format}")`;
  host.evaluate(`${range}.setValue(${literal})`);
  return host.value("A1");
};

test.each([
  ["007", 7],
  ["'007", "007"],
  ["''quoted", "'quoted"],
  ["10%", 0.1],
  ["$5", 5],
  ["1,234.5", 1234.5],
  ["TRUE", true],
  ["+5", 5],
  ["-5", -5],
  ["1 000", "1 000"],
  ["=1+2", 3],
  ["'=1+2", "=1+2"],
  ["+A9", 0],
  ["'+A9", "+A9"],
  ["-B2", 0],
  ["@here", "@here"],
  ["[a](http://b.c)", "[a](http://b.c)"],
  ["see [a](b) there", "see [a](b) there"],
  ["https://example.com/a", "https://example.com/a"],
  ["two\nlines", "two\nlines"],
  ["#N/A", "#N/A"],
  ["'#N/A", "#N/A"],
  [5, 5],
  [1e21, 1e21],
  [false, false],
  [null, ""],
  ["", ""],
])("setValue(%j) reads as %j", (given, expected) => {
  expect(written(given)).toBe(expected);
});

test.each([
  ["007", "007"],
  ["=1+2", "=1+2"],
  ["'=1+2", "=1+2"],
  ["'quoted", "quoted"],
  ["2026-03-04", "2026-03-04"],
  ["TRUE", "TRUE"],
  ["[a](http://b.c)", "[a](http://b.c)"],
  ["+A9", "+A9"],
])("in a plain-text cell, setValue(%j) reads as %j", (given, expected) => {
  expect(written(given, "@")).toBe(expected);
  expect(inScript(host, () => SpreadsheetApp.getActiveSheet().getRange("A1").getFormula())).toBe("");
  expect(inScript(host, () => SpreadsheetApp.getActiveSheet().getRange("A1").getNumberFormat())).toBe("@");
});

test("text that hides its apostrophe keeps hiding it when the cell becomes plain text", () => {
  written("'=1+2");
  inScript(host, () => SpreadsheetApp.getActiveSheet().getRange("A1").setNumberFormat("@").getValue());
  expect([host.value("A1"), host.display("A1")]).toEqual(["=1+2", "=1+2"]);
});

test("ISO dates are dates, and dates come back as dates", () => {
  expect(written("2026-03-04")).toEqual(new Date("2026-03-04T00:00:00Z"));
  expect(host.display("A1")).toBe("2026-03-04");
  expect(written(new Date("2026-03-04T12:30:00Z"), "yyyy-mm-dd")).toEqual(new Date("2026-03-04T12:30:00Z"));
  expect(host.display("A1")).toBe("2026-03-04");
  expect(inScript(host, () => SpreadsheetApp.getActiveSheet().getRange("A1").getValue() instanceof Date)).toBe(true);
});

test.each([
  ["March 4, 2026", "2026-03-04"],
  ["4 March 2026", "2026-03-04"],
  ["Sept 2026", "2026-09-01"],
])("%s is taken for a date, as Google takes it, unless it is written as text", (text, day) => {
  expect(written(text)).toEqual(new Date(`${day}T00:00:00Z`));
  expect(written(`'${text}`)).toBe(text);
  expect(written(text, "@")).toBe(text);
});

test.each(["Marching 4", "May", "February 31, 2026", "4 March 2026 in Astana"])("%s is no date", (text) => {
  expect(written(text)).toBe(text);
});

test("setValues writes a block as one step that undo takes back", () => {
  inScript(host, () =>
    SpreadsheetApp.getActiveSheet()
      .getRange("C1:D2")
      .setValues([
        [1, "a"],
        [2, "b"],
      ])
      .getNumRows(),
  );
  expect(host.values("C1:D2")).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
  host.undo();
  expect(host.values("C1:D2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("arrays that come back are the script's own arrays", () => {
  expect(
    inScript(host, () => SpreadsheetApp.getActiveSheet().getRange("C1:D2").getValues().constructor === [].constructor),
  ).toBe(true);
});

test("refusals are worded as Google words them", () => {
  expect(
    failure(host, () =>
      SpreadsheetApp.getActiveSheet()
        .getRange("A1:B2")
        .setValues([[1, 2]]),
    ),
  ).toBe(
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  );
  expect(
    failure(host, () =>
      SpreadsheetApp.getActiveSheet()
        .getRange("A1:B1")
        .setValues([[1]]),
    ),
  ).toBe(
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  );
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange(1001, 1))).toBe(
    "The coordinates of the range are outside the dimensions of the sheet.",
  );
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange(0, 1))).toBe(
    "The starting row of the range is too small.",
  );
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange("no range"))).toBe("Range not found");
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange("A1").setValue("x".repeat(50001)))).toBe(
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  );
  expect(failure(host, () => SpreadsheetApp.getActive().insertSheet("Sheet1"))).toBe(
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
  );
});

test("clear leaves validation and other cells alone, clearContent keeps the look", () => {
  const look = inScript(host, () => {
    const range = SpreadsheetApp.getActiveSheet()
      .getRange("F1:F2")
      .setValues([["a"], ["b"]])
      .setBackground("#ff0000");
    SpreadsheetApp.getActiveSheet().getRange("F1").clearContent();
    return [range.getValues(), range.getBackgrounds(), range.clear().getBackgrounds()];
  });
  expect(look).toEqual([
    [[""], ["b"]],
    [["#ff0000"], ["#ff0000"]],
    [["#ffffff"], ["#ffffff"]],
  ]);
});

test("sort orders rows by several columns, empty cells last", () => {
  const sorted = inScript(host, () => {
    const range = SpreadsheetApp.getActiveSheet().getRange("H1:I4");
    range.setValues([
      ["b", 1],
      ["a", 2],
      ["", 9],
      ["a", 1],
    ]);
    SpreadsheetApp.getActiveSheet().getRange("H2").setNote("second a");
    range.sort([
      { column: 8, ascending: true },
      { column: 9, ascending: true },
    ]);
    return [range.getValues(), range.getNotes().map((row) => row[0])];
  });
  expect(sorted).toEqual([
    [
      ["a", 1],
      ["a", 2],
      ["b", 1],
      ["", 9],
    ],
    ["", "second a", "", ""],
  ]);
});
