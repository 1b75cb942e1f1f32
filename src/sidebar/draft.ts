// A row drafted from a sentence that the engine passed over: what its grammar finds there, for the analyst to correct.
import type { Agreement, Evidence, Party } from "../extract/facts";
import { recognise } from "../grammar";
import { STATUSES } from "../table/vocabulary";
import { parse } from "../text";

/** Instrument, status and parties as the sentence words them; all else is left open. The id is given when it is added. */
export function draftFrom(evidence: Evidence): Agreement {
  const { views } = recognise(parse(evidence.quote));
  const acts = views.flatMap((view) => view.acts.map(({ act }) => act));
  const mentions = views.flatMap((view) => view.parties);
  const parties = mentions.flatMap(({ name, country, kind, vague }): Party[] =>
    kind === "group" || vague || name === name.toLowerCase() ? [] : [{ name, country, kind }],
  );
  const distinct = parties.filter(({ name }, at) => parties.findIndex((other) => other.name === name) === at);
  return {
    id: "",
    instrument: views.flatMap(({ instruments }) => instruments)[0]?.instrument ?? "agreement",
    status: STATUSES.find((status) => acts.includes(status)) ?? "announced",
    title: "",
    parties: distinct,
    countries: [...new Set(distinct.flatMap(({ country }) => country ?? []))],
    sectors: [],
    minerals: [],
    date: null,
    datePrecision: null,
    place: null,
    value: null,
    evidence,
    rule: "added-by-analyst",
    confidence: "certain",
    because: { status: "", parties: "", sectors: "" },
  };
}
