// Bytes as text: the encodings in which articles lie on a disk.

/** What the bytes 0x80 to 0x9f stand for (WHATWG Encoding); Node 20's own decoder takes them for control characters. */
const WINDOWS_1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

/**
 * UTF-8 or UTF-16 by its byte order mark, else UTF-8, else what the text names itself, else Windows-1252.
 * @param named the encoding that a text names, if it does
 * @throws Error with the remedy on what is no text
 */
export function textOf(bytes: Uint8Array, named: (text: string) => string | undefined = () => undefined): string {
  if (String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-")
    throw new Error("is a PDF; copy its text into a .txt file");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new Error("is no text file; save the article as plain text in UTF-8");
  const text = utf8Of(bytes);
  if (text !== null) return text;
  const charset = named(fromWindows1252(bytes));
  return charset ? textIn(bytes, charset) : fromWindows1252(bytes);
}

/** Text in an encoding that a web page or a mail names; as `textOf` where it names none that is known. */
export function textIn(bytes: Uint8Array, charset: string | undefined): string {
  if (!charset || /^(?:utf-?8|us-ascii)$/i.test(charset)) return utf8Of(bytes) ?? fromWindows1252(bytes);
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin-?1)$/i.test(charset)) return fromWindows1252(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return textOf(bytes); // a name that nobody knows
  }
}

/** Null where the bytes are no UTF-8. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fromWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}
