// npm run bench: cold start, throughput and growth, side by side with other libraries, and the sidebar. --quick: fewer rounds; --json: as JSON.
import { coldStarts } from "./coldstart";
import { growth } from "./growth";
import { type Measurements, report } from "./report";
import { keystrokes } from "./sidebar";
import { throughputs } from "./throughput";

const known = ["--quick", "--json"];
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(" ")}. Options: ${known.join(", ")}`);
  process.exit(2);
}
const quick = process.argv.includes("--quick");
const rounds = quick ? 3 : 9;
const say = (what: string) => console.error(`measuring ${what} ...`);

say("cold starts");
const cold = await coldStarts(rounds);
say("throughput");
const through = throughputs(rounds);
say("growth");
const grown = growth(quick ? 1e6 : 1e7, quick ? 2 : 3);
say("the sidebar");
const typed = await keystrokes(quick ? 5 : 21);
const measurements: Measurements = {
  node: process.version,
  rounds,
  coldStarts: cold,
  throughputs: through,
  growth: grown,
  keystrokes: typed,
};
console.log(process.argv.includes("--json") ? JSON.stringify(measurements, null, 2) : report(measurements));
