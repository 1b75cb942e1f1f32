// Once: what is worked out a single time for each document, however many rows ask for it.

/** The function itself, its answer kept for as long as the object asked about is in use. */
export function once<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  let known: WeakMap<Of, { answer: Answer }> | null = null;
  return (of) => {
    known ??= new WeakMap();
    let found = known.get(of);
    if (!found) {
      found = { answer: work(of) };
      known.set(of, found);
    }
    return found.answer;
  };
}
