// Lock: one import at a time in a spreadsheet.

const WAIT_MS = 10000;

/** @throws Error where another import holds the lock. Outside a document there is no lock, and nobody to wait for. */
export function locked<Result>(work: () => Result): Result {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT_MS))
    throw new Error(
      "Another import is running in this spreadsheet. Wait until it is finished, then try again: nothing was changed.",
    );
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** Google frees the lock when the script ends: a failure here must not hide what the work came to. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch (error) {
    console.warn(`The document lock was left to expire: ${error}`);
  }
}
