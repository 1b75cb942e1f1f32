// extract(reading) -> Facts: the passes in their order.
import { ENGINE } from "../engine";
import type { Reading, View } from "../grammar";
import { homeDollar } from "../grammar/currency";
import { lettersOf } from "../text";
import { agreementsOf, type SentenceVerdict } from "./agreements";
import { type Candidate, evidenceOf } from "./candidate";
import { type Anchor, dateOf, worthOf } from "./circumstances";
import { counts } from "./counts";
import { coverageOf } from "./coverage";
import { datelineOf } from "./dateline";
import { isEnglish } from "./english";
import { eventPlaces } from "./events";
import type { Agreement, Facts, Silence } from "./facts";
import { type Frame, frameOf } from "./frame";
import { hash } from "./hash";
import { merge } from "./merge";
import { mineralNotes } from "./mineralNotes";
import { nationalise } from "./nationality";
import { placeOf } from "./place";
import { mineralsOf, sectorsOf } from "./sectors";
import { titleOf } from "./title";

/** What the caller knows beside the text. */
export interface Known {
  published: string | null;
}

/** Turns the grammar's mentions into rows, totals, notes and silences. */
export function extract(reading: Reading, known: Known): Facts {
  const { document } = reading;
  const frame = frameOf(reading);
  const candidates: Candidate[] = [];
  const verdicts = agreementsOf(reading, frame);
  for (const { verdict } of verdicts) if ("candidate" in verdict) candidates.push(verdict.candidate);
  const dateline = datelineOf(document, known.published);
  const anchor: Anchor = { date: dateline.date, dollar: homeDollar(document) };
  const places = eventPlaces(reading);
  const agreements = merge(candidates).map((candidate) =>
    agreementOf(reading, frame, candidate, anchor, places, dateline.place),
  );
  const totals = counts(document);
  return {
    engine: ENGINE,
    article: {
      id: hash(lettersOf(document.text)),
      title: document.title,
      publisher: dateline.publisher,
      published: known.published ?? dateline.date,
      place: dateline.place,
      words: document.tokens.filter((token) => token.kind !== "mark").length,
      english: isEnglish(document.tokens),
    },
    agreements,
    counts: totals,
    mineralNotes: mineralNotes(document),
    coverage: coverageOf(agreements.length, totals),
    silences: silencesOf(document.text, verdicts),
  };
}

/** Sentences with an agreement word and no row, each with its first reason. */
function silencesOf(text: string, verdicts: readonly SentenceVerdict[]): Silence[] {
  const silences = new Map<View, Silence>();
  for (const { view, verdict } of verdicts) {
    if ("candidate" in verdict || silences.has(view)) continue;
    const { start, end } = view.sentence;
    silences.set(view, { reason: verdict.silence, evidence: text.slice(start, end), start, end });
  }
  for (const { view, verdict } of verdicts) if ("candidate" in verdict) silences.delete(view);
  return [...silences.values()];
}

function agreementOf(
  reading: Reading,
  frame: Frame,
  candidate: Candidate,
  anchor: Anchor,
  places: readonly (string | null)[],
  seat: string | null,
): Agreement {
  const date = dateOf(reading, candidate, anchor);
  // a firm or university that one row has placed is at home there in the next
  const { homes } = frame;
  const placed = candidate.parties.map((party) => ({
    ...party,
    country: party.country ?? homes.get(party.name.toLowerCase()) ?? null,
  }));
  const { parties, countries } = nationalise(frame, placed, candidate.rule);
  for (const { name, country, kind } of parties)
    if (country && kind !== "state") homes.set(name.toLowerCase(), country);
  const sectors = sectorsOf(reading, candidate);
  const key = [
    candidate.instrument,
    ...parties.map((party) => party.name.toLowerCase()).sort(),
    candidate.subject.title.toLowerCase(),
  ].join("|");
  return {
    id: hash(key),
    instrument: candidate.instrument,
    status: candidate.status,
    title: titleOf(candidate.subject.title),
    parties,
    countries,
    sectors: sectors.sectors,
    minerals: mineralsOf(reading, candidate),
    date,
    datePrecision: date ? "day" : null,
    place: placeOf(reading, candidate, places, seat),
    value: worthOf(reading, candidate, anchor),
    evidence: evidenceOf(reading, candidate.first, candidate.last),
    rule: candidate.rule,
    confidence: candidate.confidence,
    because: { status: candidate.statusWords, parties: candidate.partyWords, sectors: sectors.words },
  };
}
