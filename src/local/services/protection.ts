// Protections of ranges and sheets: recorded with all they were told. The engine enforces none of them.
import type { Stand } from "../guard";
import type { Annotation } from "../plugins";
import type { Area } from "../workbook";
import type { Stage } from "./stage";

interface Protected {
  type: "RANGE" | "SHEET";
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Areas of a protected sheet that stay open. */
  unprotected: Area[];
}

const fresh = (type: Protected["type"]): Protected => ({
  type,
  description: "",
  warningOnly: false,
  editors: [],
  unprotected: [],
});

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
  const record = (): Annotation & { data: Protected } => {
    const found = workbook.annotations("protection").find((each) => each.id === id);
    if (!found) throw new Error("The protected range or sheet does not exist any more.");
    return found as Annotation & { data: Protected };
  };
  const change = (data: Partial<Protected>) => {
    const present = record();
    workbook.annotate({ ...present, data: { ...present.data, ...data } });
  };
  const emails = (given: unknown) => (Array.isArray(given) ? given : [given]).map(String);
  const members = {
    getProtectionType: () => record().data.type,
    getDescription: () => record().data.description,
    setDescription(description: string) {
      change({ description });
      return this;
    },
    isWarningOnly: () => record().data.warningOnly,
    setWarningOnly(warningOnly: boolean) {
      change({ warningOnly });
      return this;
    },
    getRange() {
      const { sheetId = "", zone } = record();
      return stage.range(zone ? workbook.areaOf(sheetId, zone) : workbook.sheetArea(sheetId));
    },
    getUnprotectedRanges: () => record().data.unprotected.map((area) => stage.range(area)),
    setUnprotectedRanges(ranges: unknown[]) {
      change({ unprotected: ranges.map((each) => stage.guard.heartOf<Area>(each, "Range")) });
      return this;
    },
    canEdit: () => true,
    canDomainEdit: () => false,
    setDomainEdit() {
      return this;
    },
    getEditors: () => [],
    addEditor(email: unknown) {
      change({ editors: [...record().data.editors, ...emails(email)] });
      return this;
    },
    addEditors(given: string[]) {
      change({ editors: [...record().data.editors, ...emails(given)] });
      return this;
    },
    removeEditor(email: unknown) {
      change({ editors: record().data.editors.filter((each) => !emails(email).includes(each)) });
      return this;
    },
    removeEditors(given: unknown) {
      change({ editors: record().data.editors.filter((each) => !emails(given).includes(each)) });
      return this;
    },
    remove: () => workbook.erase([id]),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Protection>;
  return stage.guard.wrap("Protection", members, id);
}
