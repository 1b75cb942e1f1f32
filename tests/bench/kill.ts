// kill -9 a hundred times in the middle of writing the workbook's file; prints what was found.
import { kills } from "../local/kill";

const count = Number(process.argv[2] ?? 100);
const outcomes = await kills(count);
const last = outcomes.filter(({ told, found }) => found === told).length;
const next = outcomes.filter(({ told, found }) => found === told + 1).length;
console.log(
  `${count} kills: ${last} times the last state that was told to be safe, ${next} times the one being written,`,
);
console.log(
  `${count - last - next} times another; states written: ${outcomes.reduce((sum, { told }) => sum + told, 0)}`,
);
process.exitCode = last + next === count ? 0 : 1;
