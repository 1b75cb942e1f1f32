// A call to the sheet: busy while it runs, its answer or its error in plain words afterwards.
import { explain } from "./explain";
import { began, type Change, failed, type State, type Store } from "./state";

/** Does nothing while another call runs. `then` says what the answer changes. */
export async function ask<Answer>(
  store: Store,
  busy: NonNullable<State["busy"]>,
  call: () => Promise<Answer>,
  then: (answer: Answer) => Change,
): Promise<void> {
  if (store.get().busy !== null) return;
  store.apply(began(busy));
  try {
    store.apply(then(await call()));
  } catch (error) {
    store.apply(failed(explain(error)));
  }
}
