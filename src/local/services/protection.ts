// Protections of ranges and sheets: recorded with all they were told. The engine enforces none of them.
import type { Stand } from "../guard";
import type { Area } from "../workbook";
import { recordOf } from "./record";
import type { Stage } from "./stage";

interface Protected {
  type: "RANGE" | "SHEET";
  description: string;
  warningOnly: boolean;
}

const fresh = (type: Protected["type"]): Protected => ({ type, description: "", warningOnly: false });

export function rangeProtection(stage: Stage, area: Area) {
  return {
    protect() {
      const { sheetId } = area;
      const zone = stage.workbook.zoneOf(area);
      return createProtection(
        stage,
        stage.workbook.annotate({ kind: "protection", sheetId, zone, data: fresh("RANGE") }),
      );
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Range>;
}

/** A sheet has one protection of its own: protecting it again gives that one. */
export function protectSheet(stage: Stage, sheetId: string): unknown {
  const present = stage.workbook.annotations("protection", sheetId).find(({ zone }) => !zone);
  const id = present?.id ?? stage.workbook.annotate({ kind: "protection", sheetId, data: fresh("SHEET") });
  return createProtection(stage, id);
}

export function protections(stage: Stage, type: string, sheetId?: string): unknown[] {
  return stage.workbook
    .annotations("protection", sheetId)
    .filter(({ data }) => (data as Protected).type === type)
    .map(({ id }) => createProtection(stage, id));
}

function createProtection(stage: Stage, id: string): unknown {
  const { workbook } = stage;
  const { read, change } = recordOf<Protected>(stage, "protection", id, "protected range or sheet");
  const members = {
    getDescription: () => read().data.description,
    setDescription(description: string) {
      change({ description });
      return this;
    },
    isWarningOnly: () => read().data.warningOnly,
    setWarningOnly(warningOnly: boolean) {
      change({ warningOnly });
      return this;
    },
    getRange() {
      const { sheetId = "", zone } = read();
      return stage.range(zone ? workbook.areaOf(sheetId, zone) : workbook.sheetArea(sheetId));
    },
    remove: () => workbook.erase([id]),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Protection>;
  return stage.guard.wrap("Protection", members, id);
}
