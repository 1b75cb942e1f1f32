// Conditional formats: Google's rule builder over the engine's rules.
import type { Stand } from "../guard";
import type { Area } from "../workbook";
import { type Criterion, criterionName, engineRule, whenMethods } from "./criteria";
import { areaOf, type Stage } from "./stage";

interface FormatRule {
  areas: Area[];
  criterion: Criterion | null;
  style: Record<string, unknown>;
}

export function newConditionalFormatRule(stage: Stage): unknown {
  const rule: FormatRule = { areas: [], criterion: null, style: {} };
  const styled = (name: string) =>
    function set(this: unknown, value: unknown) {
      rule.style[name] = value;
      return this;
    };
  const members = {
    ...whenMethods<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder & `when${string}`>((criterion) => {
      rule.criterion = criterion;
    }),
    setBackground: styled("fillColor"),
    setFontColor: styled("textColor"),
    setBold: styled("bold"),
    setRanges(ranges: unknown[]) {
      rule.areas = ranges.map((each) => areaOf(stage, each));
      return this;
    },
    build() {
      if (rule.areas.length === 0) throw new Error("Conditional format rule must have at least one range.");
      if (!rule.criterion) throw new Error("Conditional format rule must have a condition.");
      return createRule(stage, { ...rule, style: { ...rule.style } });
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;
  return stage.guard.wrap("ConditionalFormatRuleBuilder", members, rule);
}

function createRule(stage: Stage, rule: FormatRule): unknown {
  const condition = {
    getCriteriaType: () => rule.criterion?.name,
    getCriteriaValues: () => rule.criterion?.args ?? [],
  } satisfies Stand<GoogleAppsScript.Spreadsheet.BooleanCondition>;
  const members = {
    getRanges: () => rule.areas.map((area) => stage.range(area)),
    getBooleanCondition: () => stage.guard.wrap("BooleanCondition", condition, rule),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;
  return stage.guard.wrap("ConditionalFormatRule", members, rule);
}

export function conditionalFormatRules(stage: Stage, sheetId: string): unknown[] {
  const { getters } = stage.workbook;
  return getters.getConditionalFormats(sheetId).flatMap(({ ranges, rule }) => {
    if (rule.type !== "CellIsRule") return [];
    const areas = ranges.map((xc) => ({ sheetId, ...getters.getRangeFromSheetXC(sheetId, xc).zone }));
    const criterion = { name: criterionName(rule.operator), args: rule.values };
    return [createRule(stage, { areas, criterion, style: { ...rule.style } })];
  });
}

/** Google replaces all rules of the sheet; the first that fits wins. */
export function setConditionalFormatRules({ guard, workbook }: Stage, sheetId: string, given: unknown[]): void {
  const rules = given.map((each) => guard.heartOf<FormatRule>(each, "ConditionalFormatRule"));
  const removed = workbook.getters
    .getConditionalFormats(sheetId)
    .map(({ id }) => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id }));
  const added = rules.map(({ areas, criterion, style }) => ({
    type: "ADD_CONDITIONAL_FORMAT",
    sheetId,
    ranges: areas.map((area) => workbook.rangeData(area)),
    cf: { id: workbook.newId(), rule: { type: "CellIsRule", ...engineRule(criterion as Criterion), style } },
  }));
  workbook.batch([...removed, ...added]);
}
