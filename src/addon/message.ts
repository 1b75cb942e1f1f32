// Message: what cells, toasts and the sidebar say: errors and numbers in words.

export function messageOf(error: unknown): string {
  return error instanceof Error || (typeof error === "object" && error !== null && "message" in error)
    ? String((error as Error).message)
    : String(error);
}

/** "1 row", "2 rows". */
export function several(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
