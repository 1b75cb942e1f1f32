// Custom functions of the page: asked of the server in batches, kept by their arguments, "Loading..." until then.

import type { Card } from "../cards";
import { addCustomFunction, Loading } from "../formulas";
import { decode, encode } from "../wire";
import { post } from "./globals";

type Result = { ok: true; value: unknown } | { ok: false; message: string };
const results = new Map<string, Result | undefined>();
let asked: { key: string; name: string; args: unknown }[] = [];

/** @param evaluate called when values have arrived */
export function addRemoteFunctions(cards: Card[], evaluate: () => void): void {
  const fetchAll = async () => {
    const batch = asked;
    asked = [];
    try {
      const answers = (await post(
        "/formulas",
        batch.map(({ name, args }) => ({ name, args })),
      )) as Result[];
      for (const [index, { key }] of batch.entries()) results.set(key, answers[index]);
    } catch {
      const message = "The local server does not answer. Start it again: npm start";
      for (const { key } of batch) results.set(key, { ok: false, message });
    }
    evaluate();
  };
  const call = (name: string, given: unknown[]): unknown => {
    const args = encode(given);
    const key = JSON.stringify([name, args]);
    const result = results.get(key);
    if (result?.ok) return decode(result.value);
    if (result) throw new Error(result.message);
    if (!results.has(key)) {
      results.set(key, undefined);
      asked.push({ key, name, args });
      if (asked.length === 1) setTimeout(fetchAll);
    }
    throw new Loading();
  };
  for (const card of cards) addCustomFunction(o_spreadsheet, card, (args) => call(card.name, args));
}
