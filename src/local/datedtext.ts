// Dates in words, which Google Sheets (en_US) takes for dates and o-spreadsheet for text: "March 4", "4 Mar 2026".

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
// "March 4, 2026", "March 4", "March 2026", "4 March 2026", "4-Mar-2026", "4 March"
const MONTH_FIRST = new RegExp(`^${NAME}\\.? (\\d{1,2})(?:,? (\\d{4}))?$`, "i");
const MONTH_YEAR = new RegExp(`^${NAME}\\.?,? (\\d{4})$`, "i");
const DAY_FIRST = new RegExp(`^(\\d{1,2})[ -]${NAME}\\.?(?:[ -](\\d{4}))?$`, "i");

/**
 * @param year of a date that names none
 * @returns the ISO day with a number format that looks as it was typed; null when the text is no such date
 */
export function datedText(text: string, year: number): { content: string; format: string } | null {
  const [first, month, short] = [MONTH_FIRST.exec(text), MONTH_YEAR.exec(text), DAY_FIRST.exec(text)];
  if (first) return day(first[1], first[2], first[3], year, first[3] ? "mmmm d, yyyy" : "mmmm d");
  if (month) return day(month[1], "1", month[2], year, "mmmm yyyy");
  if (short) return day(short[2], short[1], short[3], year, short[3] ? "d-mmm-yyyy" : "d-mmm");
  return null;
}

function day(month = "", date = "", given: string | undefined, year: number, format: string) {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const time = new Date(Date.UTC(Number(given ?? year), number, Number(date)));
  if (time.getUTCMonth() !== number) return null; // February 31
  return { content: time.toISOString().slice(0, 10), format };
}
