// Developer metadata on the spreadsheet, a sheet, a row or a column; it moves with its row or column.
import type { Stand } from "../guard";
import type { Annotation } from "../plugins";
import type { Area } from "../workbook";
import { type Recorded, recordOf } from "./record";
import type { Stage } from "./stage";

type LocationType = "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
interface Metadata {
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
}
type Entry = Recorded<Metadata>;

const locationType = ({ sheetId, zone }: Annotation): LocationType =>
  sheetId === undefined ? "SPREADSHEET" : !zone ? "SHEET" : zone.bottom === undefined ? "COLUMN" : "ROW";

const entries = ({ workbook }: Stage, sheetId?: string) => workbook.annotations("metadata", sheetId) as Entry[];

/**
 * @param args key, [value], [visibility]
 * @param area a whole row or column; the sheet or, without `sheetId`, the spreadsheet when it is absent
 */
export function addMetadata(stage: Stage, args: unknown[], sheetId?: string, area?: Area): void {
  const [key, ...rest] = args;
  const visibility = rest.find((each) => each === "DOCUMENT" || each === "PROJECT") ?? "DOCUMENT";
  const value = rest.find((each) => each !== visibility && each !== undefined) ?? null;
  const zone = area && wholeLine(stage, area);
  const data = { key: String(key), value: value === null ? null : String(value), visibility };
  stage.workbook.annotate({
    kind: "metadata",
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(zone ? { zone } : {}),
    data,
  });
}

function wholeLine({ workbook }: Stage, area: Area) {
  const zone = workbook.zoneOf(area);
  const column = zone.bottom === undefined && zone.left === zone.right;
  const row = zone.right === undefined && zone.top === zone.bottom;
  if (!column && !row)
    throw new Error(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be " +
        "added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  return zone;
}

export const metadataOf = (stage: Stage, keep: (entry: Annotation) => boolean): unknown[] =>
  entries(stage)
    .filter(keep)
    .map((entry) => createMetadata(stage, entry.id));

export function rangeMetadata(stage: Stage, area: Area) {
  const same = (entry: Annotation) =>
    entry.sheetId === area.sheetId && JSON.stringify(entry.zone) === JSON.stringify(stage.workbook.zoneOf(area));
  return {
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(stage, args, area.sheetId, area);
      return this;
    },
    getDeveloperMetadata: () => metadataOf(stage, same),
    createDeveloperMetadataFinder: () => createFinder(stage, (entry) => inside(stage, entry, area)),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Range>;
}

const inside = ({ workbook }: Stage, { sheetId, zone }: Annotation, area: Area): boolean => {
  if (sheetId !== area.sheetId || !zone) return false;
  const found = workbook.areaOf(sheetId, zone);
  return found.top >= area.top && found.left >= area.left && found.bottom <= area.bottom && found.right <= area.right;
};

/** @param scope which entries the finder may see */
export function createFinder(stage: Stage, scope: (entry: Annotation) => boolean): unknown {
  const wanted: ((entry: Entry) => boolean)[] = [scope];
  const also = (test: (entry: Entry) => boolean) =>
    function add(this: unknown) {
      wanted.push(test);
      return this;
    };
  const members = {
    withKey(key: string) {
      return also(({ data }) => data.key === key).call(this);
    },
    withValue(value: string) {
      return also(({ data }) => data.value === value).call(this);
    },
    withLocationType(type: unknown) {
      return also((entry) => locationType(entry) === type).call(this);
    },
    find: () => metadataOf(stage, (entry) => wanted.every((test) => test(entry as Entry))),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>;
  return stage.guard.wrap("DeveloperMetadataFinder", members, members);
}

function createMetadata(stage: Stage, id: string): unknown {
  const { read, change } = recordOf<Metadata>(stage, "metadata", id, "developer metadata");
  const members = {
    getValue: () => read().data.value,
    getLocation: () => createLocation(stage, read()),
    setKey(key: string) {
      change({ key });
      return this;
    },
    setValue(value: string) {
      change({ value });
      return this;
    },
    remove: () => stage.workbook.erase([id]),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.DeveloperMetadata>;
  return stage.guard.wrap("DeveloperMetadata", members, id);
}

function createLocation(stage: Stage, entry: Entry): unknown {
  const { sheetId, zone } = entry;
  const type = locationType(entry);
  const rangeWhen = (wanted: LocationType) =>
    type === wanted && sheetId && zone ? stage.range(stage.workbook.areaOf(sheetId, zone)) : null;
  const members = {
    getSheet: () => (type === "SHEET" && sheetId ? stage.sheet(sheetId) : null),
    getColumn: () => rangeWhen("COLUMN"),
    getRow: () => rangeWhen("ROW"),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>;
  return stage.guard.wrap("DeveloperMetadataLocation", members, entry);
}
