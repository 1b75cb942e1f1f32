// npm run extract.
import { extract } from "./extract";
import { answersAsWorker } from "./jobs";

if (!answersAsWorker()) process.exitCode = await extract(process.argv.slice(2));
