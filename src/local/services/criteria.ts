// Conditions that data validation, conditional formats and filters share: Google's builder names and the engine's.
export interface Criterion {
  /** Google's name, as in SpreadsheetApp.BooleanCriteria or DataValidationCriteria. */
  name: string;
  args: unknown[];
}

/** Builder method, Google's criterion, the engine's operator; "text" operators compare as written. */
const CONDITIONS = `
whenCellEmpty               | CELL_EMPTY                        | isEmpty
whenCellNotEmpty            | CELL_NOT_EMPTY                    | isNotEmpty
whenFormulaSatisfied        | CUSTOM_FORMULA                    | customFormula
whenNumberBetween           | NUMBER_BETWEEN                    | isBetween
whenNumberEqualTo           | NUMBER_EQUAL_TO                   | isEqual
whenNumberGreaterThan       | NUMBER_GREATER_THAN               | isGreaterThan
whenNumberGreaterThanOrEqualTo | NUMBER_GREATER_THAN_OR_EQUAL_TO | isGreaterOrEqualTo
whenNumberLessThan          | NUMBER_LESS_THAN                  | isLessThan
whenNumberLessThanOrEqualTo | NUMBER_LESS_THAN_OR_EQUAL_TO      | isLessOrEqualTo
whenNumberNotBetween        | NUMBER_NOT_BETWEEN                | isNotBetween
whenNumberNotEqualTo        | NUMBER_NOT_EQUAL_TO               | isNotEqual
whenTextContains            | TEXT_CONTAINS                     | containsText
whenTextDoesNotContain      | TEXT_DOES_NOT_CONTAIN             | notContainsText
whenTextEndsWith            | TEXT_ENDS_WITH                    | endsWithText
whenTextEqualTo             | TEXT_EQUAL_TO                     | isEqual
whenTextStartsWith          | TEXT_STARTS_WITH                  | beginsWithText
`;

interface Condition {
  method: string;
  name: string;
  operator: string;
}

const conditions = (): Condition[] =>
  CONDITIONS.trim()
    .split("\n")
    .map((line) => {
      const [method = "", name = "", operator = ""] = line.split("|").map((each) => each.trim());
      return { method, name, operator };
    });

/** @returns the engine's form of a criterion for conditional formats */
export function engineRule({ name, args }: Criterion): { operator: string; values: string[] } {
  const condition = conditions().find((each) => each.name === name);
  if (!condition) throw new Error(`not supported by the local host: criterion ${name}`);
  return { operator: condition.operator, values: args.map(String) };
}

/** The name of the criterion that an operator of the engine stands for. */
export const criterionName = (operator: string): string =>
  conditions().find((each) => each.operator === operator)?.name ?? operator;

/** Builder methods, one for each condition, that hand the criterion on and return the builder. */
export function whenMethods<Names extends string>(set: (criterion: Criterion) => void) {
  const methods = conditions().map(({ method, name }) => [
    method,
    function when(this: unknown, ...args: unknown[]) {
      set({ name, args });
      return this;
    },
  ]);
  return Object.fromEntries(methods) as Record<Names, (...args: unknown[]) => unknown>;
}

/** Whether a text passes a filter's criterion. */
export function passes({ name, args }: Criterion, text: string): boolean {
  const [wanted] = args.map(String);
  switch (name) {
    case "CELL_EMPTY":
      return text === "";
    case "CELL_NOT_EMPTY":
      return text !== "";
    case "TEXT_EQUAL_TO":
      return text === wanted;
    case "TEXT_CONTAINS":
      return text.includes(wanted as string);
    case "TEXT_DOES_NOT_CONTAIN":
      return !text.includes(wanted as string);
    default:
      throw new Error(`not supported by the local host: a filter by ${name}`);
  }
}
