// Lines of a stream, one at a time: what has been read and not yet used never exceeds one line and one chunk.
import { StringDecoder } from "node:string_decoder";

/** Longest line taken, in UTF-16 code units: some eight million words, more than any article. */
export const LONGEST_LINE = 50_000_000;

/** A line without its end. `text` is null where it was longer than LONGEST_LINE; the rest of such a line is passed over. */
export interface Line {
  /** From 1. */
  number: number;
  text: string | null;
}

/** Splits a stream of UTF-8 bytes at line feeds. The stream is read no faster than lines are taken. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const decoder = new StringDecoder("utf8");
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    length += piece.length;
    if (length > LONGEST_LINE) pieces = [];
    else if (piece) pieces.push(piece);
  };
  const take = (): Line => {
    const line = { number, text: length > LONGEST_LINE ? null : pieces.join("") };
    number += 1;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const text = decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      add(text.slice(from, end));
      yield take();
      from = end + 1;
    }
    add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) yield take();
}
