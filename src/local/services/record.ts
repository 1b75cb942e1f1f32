// The annotation behind a service object: looked up by its id each time, for it may have moved or gone.
import type { Annotation } from "../plugins";
import type { Stage } from "./stage";

export interface Recorded<T> extends Annotation {
  data: T;
}

/** @param what its name in the message when it is gone */
export function recordOf<T>({ workbook }: Stage, kind: string, id: string, what = kind) {
  const read = (): Recorded<T> => {
    const found = workbook.annotations(kind).find((each) => each.id === id);
    if (!found) throw new Error(`The ${what} does not exist any more.`);
    return found as Recorded<T>;
  };
  const change = (part: Partial<T>): void => {
    const present = read();
    workbook.annotate({ ...present, data: { ...present.data, ...part } });
  };
  return { read, change };
}
