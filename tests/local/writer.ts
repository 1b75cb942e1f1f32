// A program that writes a workbook's file without a pause and tells each number as it is safe: it is there to be killed.
import { openFile } from "../../src/local/storage";
import { stateOf } from "./states";

const storage = openFile(process.argv[2] ?? "", { fresh: false, sample: "" });
for (let number = 1; ; number += 1) {
  storage.save(() => stateOf(number));
  storage.finish();
  process.stdout.write(`${number}\n`);
}
