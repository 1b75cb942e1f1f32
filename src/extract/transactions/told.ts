// Told: which row that stands already tells a deal, and what the deal's verb adds to it.
import type { Reading, View } from "../../grammar";
import { lowerAt, normAt } from "../../text";
import type { Candidate } from "../candidate";
import { isOtherDeal } from "../sameDeal";
import { isSame, shared } from "../sameParty";

/** "Under the contract, the firm will also supply": what a row that stands already says. */
export function isTerm(reading: Reading, { sentence, instruments }: View): boolean {
  const mention = instruments[0];
  const opens = lowerAt(reading.scan.tokens, sentence.first) === "under" && mention?.first === sentence.first + 1;
  return opens && /^(?:definite|demonstrative)$/.test(mention.determiner);
}

/** A row that stands: in the same clause, or between the same parties. */
export function isTold(reading: Reading, row: Candidate, candidate: Candidate): boolean {
  const { mention, governor } = candidate;
  const first = governor.act?.first ?? mention.first;
  // "sold to a joint venture between A and B": the venture is a party
  const party =
    row.instrument === "partnership" && /^(?:to|from)$/.test(lowerAt(reading.scan.tokens, row.mention.first - 1));
  const inside = row.mention.first < mention.last && first < row.mention.last;
  if (row.view === candidate.view && inside && !party) return true;
  if (row.view === candidate.view && isSameVerb(row, candidate)) return true;
  const firms = candidate.parties.some((party) => party.kind !== "state");
  const { instrument } = row;
  return (
    firms &&
    !isOtherDeal(row, candidate) &&
    (instrument === candidate.instrument || instrument === "agreement" || instrument === "other") &&
    shared(candidate.parties, row.parties) === candidate.parties.length
  );
}

/** "secured an order from B, a $96 billion agreement to buy jets": the noun says again what the verb said. */
export function isApposed(reading: Reading, row: Candidate, { view, mention }: Candidate): boolean {
  return (
    row.view === view && row.mention.first === mention.last + 1 && normAt(reading.scan.tokens, mention.last) === ","
  );
}

const isSameVerb = (row: Candidate, candidate: Candidate) =>
  row.governor.act !== null &&
  (row.governor.act.verb === candidate.governor.act?.verb ||
    // "entered an agreement, becoming the largest shareholder in Y": what the act before the comma did
    (candidate.governor.act?.tense === "gerund" && row.governor.act.first === candidate.governor.act.first));

/** A noun's own row takes what the verb tells better: "was granted a licence by B", "became the 12th state to join", "extended a loan". */
export function complete(row: Candidate, candidate: Candidate): void {
  if (row.view.sentence.zone === "headline" && candidate.view.sentence.zone !== "headline")
    Object.assign(row, candidate);
  if (row.view !== candidate.view || row.deal) return;
  // "the contract was awarded to Y, as recommended by Z": the verb knows who gives and who gets
  const goes = isSameVerb(row, candidate) && /^(?:goes-to|awarded-unnamed)$/.test(candidate.rule);
  const shares = row.parties.some((party) => candidate.parties.some((other) => isSame(party, other)));
  const guessed = row.explicit === 0 && candidate.explicit > 0;
  if (goes || guessed || (row.explicit < 2 && shares && candidate.rule !== "joined")) {
    row.parties = candidate.parties;
    row.explicit = candidate.explicit;
  }
  const lent = candidate.rule === "financed" && (row.status === "renewed" || row.status === "planned");
  const letter = candidate.instrument === "letter_of_intent" && row.instrument === candidate.instrument;
  // "agreed to form a joint venture": the infinitive alone would be a plan
  const agreed = candidate.rule === "ventured" && row.status === "planned";
  // "authorised the awarding of a contract to Y"
  const awarding = candidate.status === "planned" && row.governor.act?.lemma === "award";
  if (candidate.rule === "joined" || lent || letter || agreed || guessed || awarding) row.status = candidate.status;
}
