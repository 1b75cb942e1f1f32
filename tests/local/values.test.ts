// Values in cells of the local host: what a script writes, what it reads back.
import { createHost } from "../../src/local/host";

const host = createHost({ code: "" });
const write = (value: string) => {
  host.evaluate(`SpreadsheetApp.getActiveSheet().getRange("A1").setNumberFormat("").setValue(${value})`);
  return host.value("A1");
};

test.each([
  ["'007'", 7],
  ['"\'007"', "007"],
  ["'10%'", 0.1],
  ["'TRUE'", true],
  ["'+5'", 5],
  ["'plain [a](b) text'", "plain [a](b) text"],
  ["'[a](http://b.c)'", "[a](http://b.c)"],
  ["'=1+2'", 3],
  ['"\'=1+2"', "=1+2"],
  ["'1 000'", "1 000"],
  ["5", 5],
  ["false", false],
  ["null", ""],
])("setValue(%s)", (given, expected) => {
  expect(write(given)).toBe(expected);
});
