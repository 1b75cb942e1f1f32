// Message: what an error says, in the words that a cell or a toast shows.

export function messageOf(error: unknown): string {
  return error instanceof Error || (typeof error === "object" && error !== null && "message" in error)
    ? String((error as Error).message)
    : String(error);
}
