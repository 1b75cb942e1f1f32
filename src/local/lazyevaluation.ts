// Cells are evaluated when somebody looks at them, and not after every command: a script that writes ten times
// before it reads costs one evaluation.
import type { Engine } from "./engine";

type Member = (...args: unknown[]) => unknown;
type Plugin = Record<string, unknown> & { handle(command: object): void; finalize(): void };
type PluginClass = { new (...args: unknown[]): Plugin; getters: readonly string[] };

/** The engine's plugins that compute at the end of each command, and the registries that hold them. */
const EAGER = [
  ["coreViewsPluginRegistry", "evaluation"],
  ["coreViewsPluginRegistry", "dynamic_tables"],
  ["coreViewsPluginRegistry", "custom_colors"],
  ["statefulUIPluginRegistry", "table_computed_style"],
] as const;

/** Replaces them by ones that wait for the first of their getters to be called. */
export function installLazyEvaluation({ registries }: Engine): void {
  for (const [registry, name] of EAGER) {
    const eager = registries[registry].get(name) as unknown as PluginClass;
    registries[registry].replace(name, lazy(eager) as never);
  }
  const Filter = registries.statefulUIPluginRegistry.get("evaluation_filter") as unknown as FilterClass;
  registries.statefulUIPluginRegistry.replace("evaluation_filter", idle(Filter) as never);
}

type FilterClass = new (
  ...args: unknown[]
) => {
  filterValues: Record<string, object | undefined>;
  hiddenRows: Record<string, Set<number>>;
  updateHiddenRows(sheetId: string): void;
};

/** Without a chosen value a filter hides no row: no cell needs to be looked at for it. */
function idle(Filter: FilterClass): FilterClass {
  return class extends Filter {
    override updateHiddenRows(sheetId: string): void {
      if (Object.keys(this.filterValues[sheetId] ?? {}).length > 0) super.updateHiddenRows(sheetId);
      else this.hiddenRows[sheetId] = new Set();
    }
  };
}

function lazy(Eager: PluginClass): PluginClass {
  return class extends Eager {
    private waiting = false;

    constructor(...args: unknown[]) {
      super(...args);
      for (const name of Eager.getters) {
        const getter = (this[name] as Member).bind(this);
        this[name] = (...given: unknown[]) => {
          this.compute();
          return getter(...given);
        };
      }
    }

    override handle(command: { type: string }): void {
      if (command.type === "EVALUATE_CELLS") this.compute(); // it goes over what is known of the cells by now
      super.handle(command);
    }

    override finalize(): void {
      this.waiting = true;
    }

    private compute(): void {
      if (!this.waiting) return;
      this.waiting = false;
      super.finalize();
    }
  };
}
