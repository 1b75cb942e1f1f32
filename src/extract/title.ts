// Title: a subject as the sheet shows it: without the word that led it in, and without when and where it was signed.

const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
/** "on Wednesday", "on Monday, May 3", "next week": when it was signed. */
const WHEN = new RegExp(
  `,? (?:on |last |this |next )?(?:${DAY}(?:,? [A-Z][a-z]+\\.? \\d{1,2}(?:, \\d{4})?)?|(?:last|this|next) (?:week|month|year)|in (?:[A-Z][a-z]+,? )?(?:19|20)\\d\\d|today|yesterday)$`,
);
/** "at a ceremony in Hanoi", "at the sidelines of the summit": where it was signed. */
const WHERE =
  / (?:at|during) (?:a|an|the) (?:\w+ )?(?:ceremony|summit|forum|conference|meeting|symposium|sidelines?)\b.*$/;

/** "map brine deposits" of "to map brine deposits", "fishing rights" of "fishing rights on Wednesday". */
export function titleOf(subject: string): string {
  const title = subject
    .replace(WHEN, "")
    .replace(WHERE, "")
    .replace(/,? (?:funded|financed|supported|led|hosted|starting|beginning)$/, "")
    .replace(/^[a-z\d]+-(?:year|month)(?:-long)?(?: |$)/i, "")
    .replace(/^(?:to|at|on) (?=[a-z])/, "");
  const quotes = title.split(/["\u201c\u201d]/).length - 1;
  return (quotes % 2 === 1 ? title.replace(/["\u201c\u201d]/, "") : title).replace(/[\s,]+$/, "").trim();
}
