// Criteria of filters, of pivot tables' filters too: values shown or hidden, or a condition.
import type { Stand } from "../guard";
import { type Criterion, passes, whenMethods } from "./criteria";
import type { Stage } from "./stage";

export interface FilterCriteria {
  hidden: string[] | null;
  visible: string[] | null;
  criterion: Criterion | null;
}
/** Whether a cell's text passes filter criteria. */
export function shows({ hidden, visible, criterion }: FilterCriteria, text: string): boolean {
  if (hidden?.includes(text) || (visible && !visible.includes(text))) return false;
  return criterion ? passes(criterion, text) : true;
}

export function newFilterCriteria(stage: Stage): unknown {
  const criteria: FilterCriteria = { hidden: null, visible: null, criterion: null };
  const members = {
    ...whenMethods<keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder & `when${string}`>((criterion) => {
      criteria.criterion = criterion;
    }),
    setHiddenValues(values: string[]) {
      criteria.hidden = values.map(String);
      return this;
    },
    setVisibleValues(values: string[]) {
      criteria.visible = values.map(String);
      return this;
    },
    build: () => createCriteria(stage, { ...criteria }),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>;
  return stage.guard.wrap("FilterCriteriaBuilder", members, criteria);
}

export function createCriteria(stage: Stage, criteria: FilterCriteria): unknown {
  const members = {
    getHiddenValues: () => criteria.hidden ?? [],
    getVisibleValues: () => criteria.visible ?? [],
    getCriteriaType: () => criteria.criterion?.name ?? null,
    getCriteriaValues: () => criteria.criterion?.args ?? [],
  } satisfies Stand<GoogleAppsScript.Spreadsheet.FilterCriteria>;
  return stage.guard.wrap("FilterCriteria", members, criteria);
}
