// Notices that the add-on was built anew while the sheet is open.
import { watch } from "node:fs";

/** How long a file must rest before it counts as written. */
const SETTLE_MS = 300;

/**
 * Calls back when the script was built anew; a script that cannot be loaded is reported, and the old one goes on.
 * @returns ends the watch
 */
export function onRebuild(dist: string, reload: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const load = () => {
    try {
      reload();
      console.log("The add-on was built anew: the sheet is loaded again.");
    } catch (error) {
      console.error(`The new build cannot be loaded: ${(error as Error).message}`);
    }
  };
  const watcher = watch(dist, { persistent: false }, (_, name) => {
    if (name !== "Code.js") return;
    clearTimeout(timer);
    timer = setTimeout(load, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
