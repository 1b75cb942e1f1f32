// Results of custom functions, kept by their arguments.
import { encode } from "./wire";

type Formula = (name: string, args: unknown[]) => unknown;
const REMEMBERED = 5000;

/** Google keeps results of custom functions by their arguments; so does this, errors left out. */
export function remembering(formula: Formula): Formula {
  const results = new Map<string, unknown>();
  return (name, args) => {
    const key = JSON.stringify([name, encode(args)]);
    if (!results.has(key)) {
      if (results.size >= REMEMBERED) results.delete(results.keys().next().value as string); // the oldest
      results.set(key, formula(name, args));
    }
    return results.get(key);
  };
}
