// What o-spreadsheet lacks, as plugins of its own kind, so that it is saved, undone and shared with the page.
// Batch: many commands as one revision. Annotations: notes, developer metadata, protections, slicers ... on a range,
// a sheet or the workbook; their ranges move with inserted, deleted and moved rows and columns.
import type { Engine } from "./engine";

/** A record that stands on a range (then `zone` follows it), on a sheet, or on the workbook. */
export interface Annotation {
  id: string;
  kind: string;
  sheetId?: string;
  zone?: Zone;
  data: unknown;
}
/** Zero-based and inclusive; a column as a whole has no bottom, a row as a whole no right. */
export interface Zone {
  top: number;
  left: number;
  bottom: number | undefined;
  right: number | undefined;
}
export interface Command {
  type: string;
  [field: string]: unknown;
}
/** What the engine calls with each structural change, for every range that a plugin holds. */
type ApplyChange = (range: EngineRange) => { changeType: string; range: EngineRange };
type EngineRange = { sheetId: string; unboundedZone: Zone };
type Placed = { annotation: Annotation; sheetId?: string; ranges?: { _zone: Zone }[] };
type Stored = Omit<Annotation, "zone"> & { range?: EngineRange };

/** The command that puts an annotation in its place; its sheet and range stand where the engine adapts them. */
export function annotating({ sheetId, zone, ...annotation }: Annotation): Command {
  const place = sheetId === undefined ? {} : { sheetId };
  const ranges = sheetId === undefined || !zone ? {} : { ranges: [{ _sheetId: sheetId, _zone: zone }] };
  return { type: "LOCAL_ANNOTATE", annotation, ...place, ...ranges };
}

const installed = new WeakSet<object>();

/** Registers the plugins once; before any Model is made. */
export function installPlugins(o: Engine): void {
  if (installed.has(o.registries)) return;
  installed.add(o.registries);

  class Batch extends o.UIPlugin {
    override handle(given: unknown): void {
      const command = given as Command;
      if (command.type !== "LOCAL_BATCH") return;
      for (const each of command.commands as Command[]) this.dispatch(each.type as never, each as never);
    }
  }

  class Annotations extends o.CorePlugin {
    static override getters = ["getAnnotations"] as never;
    private stored: Record<string, Stored | undefined> = {};

    getAnnotations(): Annotation[] {
      return Object.values(this.stored).flatMap((each) => {
        if (!each) return [];
        const { range, ...rest } = each;
        return [range ? { ...rest, sheetId: range.sheetId, zone: range.unboundedZone } : rest];
      });
    }

    override adaptRanges({ applyChange }: { applyChange: unknown }): void {
      for (const [id, each] of Object.entries(this.stored)) {
        if (!each?.range) continue;
        const { changeType, range } = (applyChange as ApplyChange)(each.range);
        if (changeType === "REMOVE") this.history.update("stored", id, undefined);
        else if (changeType !== "NONE") this.history.update("stored", id, "range", range);
      }
    }

    override handle(given: unknown): void {
      const command = given as Command;
      if (command.type === "LOCAL_ANNOTATE") {
        const { annotation, sheetId, ranges } = command as unknown as Placed;
        const place = sheetId === undefined ? {} : { sheetId };
        const zone = ranges?.[0] ? { zone: ranges[0]._zone } : {};
        this.history.update("stored", annotation.id, this.toStored({ ...annotation, ...place, ...zone }));
      }
      if (command.type === "LOCAL_ERASE") this.history.update("stored", command.id as string, undefined);
      if (command.type === "DELETE_SHEET") {
        for (const each of Object.values(this.stored))
          if (each?.sheetId === command.sheetId) this.history.update("stored", each?.id as string, undefined);
      }
    }

    private toStored({ zone, ...rest }: Annotation): Stored {
      if (!zone || rest.sheetId === undefined) return rest;
      const data = { _sheetId: rest.sheetId, _zone: zone } as never;
      return { ...rest, range: this.getters.getRangeFromRangeData(data) as never };
    }

    override import(data: { annotations?: Annotation[] } & object): void {
      for (const each of data.annotations ?? []) this.stored[each.id] = this.toStored(each);
    }

    override export(data: { annotations?: Annotation[] } & object): void {
      data.annotations = this.getAnnotations();
    }
  }

  /** Google's pivot tables filter their source; o-spreadsheet's do not, so the filters ride on the definition. */
  const kind = o.registries.pivotRegistry.get("SPREADSHEET");
  class FilteredPivot extends (kind.ui as unknown as PivotClass) {
    override extractDataEntriesFromRange(range: unknown): Entry[] {
      const entries = super.extractDataEntriesFromRange(range);
      const filters = this.coreDefinition.localFilters ?? [];
      return entries.filter((entry) =>
        filters.every(({ field, visible, hidden }) => {
          const text = entry[field]?.formattedValue ?? "";
          return visible ? visible.includes(text) : !hidden?.includes(text);
        }),
      );
    }
  }

  /** Arrays spread without it; formulas from Google have it all the same. */
  const arrayFormula = {
    description: "Gives the rows of an array.",
    args: [{ name: "array", description: "the array", type: ["ANY", "RANGE"], acceptMatrix: true }],
    compute: (array: unknown) => array,
  };
  o.registries.functionRegistry.add("ARRAYFORMULA", arrayFormula as never);
  o.registries.featurePluginRegistry.add("local_batch", Batch as never);
  o.registries.corePluginRegistry.add("local_annotations", Annotations as never);
  o.registries.pivotRegistry.replace("SPREADSHEET", { ...kind, ui: FilteredPivot as never });
  for (const type of ["LOCAL_ANNOTATE", "LOCAL_ERASE"]) {
    o.coreTypes.add(type as never);
    o.registries.inverseCommandRegistry.add(type, (command) => [command]); // undo knows the changes themselves
  }
}

/** Rows that a pivot table takes from its source: those that show one of `visible`, or none of `hidden`. */
export interface PivotFilter {
  field: string;
  visible?: string[];
  hidden?: string[];
}
type Entry = Record<string, { formattedValue?: string } | undefined>;
type PivotClass = new (
  ...args: unknown[]
) => {
  coreDefinition: { localFilters?: PivotFilter[] };
  extractDataEntriesFromRange(range: unknown): Entry[];
};
