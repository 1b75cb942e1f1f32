// Output: text to a stream, no faster than the reader takes it, and quiet when the reader leaves (`| head`).
import { once } from "node:events";
import type { Writable } from "node:stream";

/** Ends the program when whoever reads standard output has closed it; any other write error is thrown. */
export function endWhenReaderLeaves(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

/** Writes a text and waits until there is room for more. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}
