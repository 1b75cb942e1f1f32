// Data validation: drop-down lists, check boxes, custom formulas.

import { a1 } from "../a1";
import type { Stand } from "../guard";
import type { Command } from "../plugins";
import type { Area, Position, Workbook } from "../workbook";
import { grid, spread } from "./grid";
import type { Stage } from "./stage";

interface Validation {
  /** As in SpreadsheetApp.DataValidationCriteria. */
  name: string;
  args: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Builder method, Google's criterion, the engine's. */
const CRITERIA = `
requireValueInList          | VALUE_IN_LIST                   | isValueInList
requireValueInRange         | VALUE_IN_RANGE                  | isValueInRange
requireCheckbox             | CHECKBOX                        | isBoolean
requireFormulaSatisfied     | CUSTOM_FORMULA                  | customFormula
requireNumberBetween        | NUMBER_BETWEEN                  | isBetween
requireNumberGreaterThan    | NUMBER_GREATER_THAN             | isGreaterThan
requireNumberGreaterThanOrEqualTo | NUMBER_GREATER_THAN_OR_EQUAL_TO | isGreaterOrEqualTo
requireNumberLessThan       | NUMBER_LESS_THAN                | isLessThan
requireTextContains         | TEXT_CONTAINS                   | containsText
requireTextEqualTo          | TEXT_EQUAL_TO                   | isEqualText
requireDate                 | DATE_IS_VALID_DATE              | dateIsValid
`;
const criteria = () =>
  CRITERIA.trim()
    .split("\n")
    .map((line) => line.split("|").map((each) => each.trim()) as [string, string, string]);

export function newDataValidation(stage: Stage): unknown {
  const rule: Validation = { name: "", args: [], allowInvalid: true, helpText: null };
  const requirements = criteria().map(([method, name]) => [
    method,
    function require(this: unknown, ...args: unknown[]) {
      Object.assign(rule, { name, args });
      return this;
    },
  ]);
  const members = {
    ...(Object.fromEntries(requirements) as Record<keyof Builder & `require${string}`, () => unknown>),
    setAllowInvalid(allowed: boolean) {
      rule.allowInvalid = allowed;
      return this;
    },
    setHelpText(text: string) {
      rule.helpText = text;
      return this;
    },
    build: () => createValidation(stage, { ...rule }),
  } satisfies Stand<Builder>;
  return stage.guard.wrap("DataValidationBuilder", members, rule);
}

function createValidation(stage: Stage, rule: Validation): unknown {
  const members = {
    getCriteriaType: () => rule.name,
    getCriteriaValues: () => rule.args,
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.helpText,
  } satisfies Stand<GoogleAppsScript.Spreadsheet.DataValidation>;
  return stage.guard.wrap("DataValidation", members, rule);
}

export function rangeValidation(stage: Stage, area: Area) {
  const { workbook } = stage;
  const first = { sheetId: area.sheetId, row: area.top, col: area.left };
  const ruleOf = (value: unknown) => (value === null ? null : stage.guard.heartOf<Validation>(value, "DataValidation"));
  return {
    getDataValidation: () => validationAt(stage, first),
    getDataValidations: () => grid(area, (each) => validationAt(stage, each)),
    setDataValidation(rule: unknown) {
      workbook.batch(validating(stage, [area], ruleOf(rule)));
      return this;
    },
    setDataValidations(rules: unknown[][]) {
      const byRule = new Map<unknown, Area[]>();
      for (const [position, rule] of spread(area, rules))
        byRule.set(rule, [...(byRule.get(rule) ?? []), workbook.cellArea(position)]);
      workbook.batch([...byRule].flatMap(([rule, areas]) => validating(stage, areas, ruleOf(rule))));
      return this;
    },
    clearDataValidations() {
      workbook.batch(validating(stage, [area], null));
      return this;
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Range>;
}

/** A rule takes its ranges from the rules that stood there; no rule is a new one that goes at once. */
function validating({ workbook, guard }: Stage, areas: Area[], rule: Validation | null): Command[] {
  const { sheetId } = areas[0] as Area;
  const id = workbook.newId();
  const ranges = areas.map((area) => workbook.rangeData(area));
  const add = (criterion: object, extra: object = {}) => ({
    type: "ADD_DATA_VALIDATION_RULE",
    sheetId,
    ranges,
    rule: { id, criterion, ...extra },
  });
  if (!rule) {
    const remove = { type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id };
    return [add({ type: "isValueInList", values: ["none"], displayStyle: "plainText" }), remove];
  }
  const type = criteria().find(([, name]) => name === rule.name)?.[2];
  if (type === undefined) throw new Error(`not supported by the local host: data validation ${rule.name}`);
  const [value, dropdown = true] = rule.args;
  const displayStyle = dropdown ? "chip" : "plainText";
  const criterion =
    type === "isValueInList"
      ? { type, values: (value as unknown[]).map(String), displayStyle }
      : type === "isValueInRange"
        ? { type, values: [workbook.reference(guard.heartOf<Area>(value, "Range"))], displayStyle }
        : { type, values: rule.args.map(String) };
  return [add({ ...criterion, helpText: rule.helpText }, { isBlocking: !rule.allowInvalid })];
}

function validationAt(stage: Stage, position: Position): unknown {
  const rule = stage.workbook.getters.getValidationRuleForCell(position);
  if (!rule) return null;
  const { type, values, displayStyle, helpText } = rule.criterion as {
    type: string;
    values: string[];
    displayStyle?: string;
    helpText?: string | null;
  };
  const name = criteria().find(([, , engine]) => engine === type)?.[1] ?? type;
  const shown = displayStyle !== "plainText";
  const inRange = () => stage.range(rangeOf(stage, position.sheetId, values[0] as string));
  const args = type === "isValueInList" ? [values, shown] : type === "isValueInRange" ? [inRange(), shown] : values;
  return createValidation(stage, { name, args, allowInvalid: !rule.isBlocking, helpText: helpText ?? null });
}

function rangeOf({ workbook }: Stage, sheetId: string, xc: string): Area {
  const range = workbook.getters.getRangeFromSheetXC(sheetId, xc);
  return { sheetId: range.sheetId, ...range.zone };
}

/** @throws Error as Google does when a rule that rejects input forbids the value */
export function checkValidation({ getters }: Workbook, position: Position, value: unknown): void {
  const rule = getters.getValidationRuleForCell(position);
  if (!rule?.isBlocking || value === "" || value === null || value === undefined) return;
  if (typeof value === "string" && value.startsWith("=")) return;
  if (getters.getValidationResultForCellValue(value as never, position).isValid) return;
  const { type, values } = rule.criterion;
  const remedy = type === "isValueInList" ? ` Please enter one of: ${values.join(", ")}.` : "";
  const cell = a1({ top: position.row, left: position.col, bottom: position.row, right: position.col });
  throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.${remedy}`);
}
