// Antecedent: whom a pronoun or a numbered group goes back to: "it", "they", "the three governments".

import type { PartyMention, Reading, View } from "../grammar";
import { lowerAt } from "../text";
import { listFrom } from "./lists";

/** How many sentences back a pronoun, a firm and a numbered group are looked up. */
const PRONOUN_REACH = 3;
const FIRM_REACH = 4;
const GROUP_REACH = 12;

/** The mention that "it" at token `at` goes back to: the subject of its sentence, else of one right before; null where there is none. */
export function subjectBefore(reading: Reading, view: View, at: number): PartyMention | null {
  for (const { parties, sentence } of viewsBefore(reading, view, PRONOUN_REACH)) {
    if (sentence.zone === "headline" && sentence !== view.sentence) continue;
    const subject = parties.find((party) => party.last <= at && isSubject(reading, party, parties));
    if (subject) return subject;
  }
  return null;
}

/** The person with an office that "he" at token `at` goes back to: the first of the nearest sentence that names one. */
export function personBefore(reading: Reading, view: View, at: number): PartyMention | null {
  for (const { parties } of viewsBefore(reading, view, PRONOUN_REACH)) {
    const person = parties.find((party) => party.last <= at && party.kind === "person");
    if (person) return person;
  }
  return null;
}

/** Whom "the company", "the ministry" or "the two universities" at token `at` go back to: in the nearest sentence that has so many of the noun. */
export function namedBefore(reading: Reading, view: View, at: number, noun: string, size: number): PartyMention[] {
  const object = /^(?:by|for|from|of|to|with)$/.test(lowerAt(reading.scan.tokens, at - 1));
  const word = new RegExp(`\\b${noun.replace(/[^a-z]/g, "")}\\b`, "i");
  for (const { parties, sentence } of viewsBefore(reading, view, FIRM_REACH)) {
    const own = sentence === view.sentence;
    const isNamed = (party: PartyMention) =>
      party.last <= at && party.members === undefined && party.kind !== "person" && word.test(party.name);
    const isFirm = (party: PartyMention) =>
      FIRMS.test(noun) &&
      party.last <= at &&
      party.kind === "company" &&
      party.members === undefined &&
      !(object && own);
    const named = parties.filter(isNamed);
    const all = named.length >= size ? named : parties.filter(isFirm);
    const list = size > 1 ? all : all.filter((party) => named.includes(party) || isSubject(reading, party, parties));
    if (list.length >= size) return list.slice(0, size);
  }
  return [];
}

/** Nouns that any firm goes by. */
const FIRMS =
  /^(?:company|firm|miner|utility|bank|lender|group|maker|carmaker|giant|conglomerate|producer|developer|operator|manufacturer|supplier|refiner|smelter|airline|carrier)$/;

/** The list that "they" goes back to: two or more before it in the sentence, else at the head of one right before. */
export function listBefore(reading: Reading, view: View, at: number): PartyMention[] {
  for (const before of viewsBefore(reading, view, PRONOUN_REACH)) {
    const index = before.parties.findIndex((party) => party.last <= at && isSubject(reading, party, before.parties));
    const list = index < 0 ? [] : listFrom(reading.scan, before, index, Math.min(at, before.sentence.last));
    if (list.length > 1) return list;
  }
  return [];
}

/** The codes of `size` states that one sentence before token `at` names together; none where no sentence does. */
export function statesBefore(reading: Reading, view: View, at: number, size: number): string[] {
  for (const { parties } of viewsBefore(reading, view, GROUP_REACH)) {
    const states = new Set(
      parties.flatMap((party) => (party.last <= at && party.kind === "state" && party.country ? [party.country] : [])),
    );
    if (states.size === size) return [...states];
  }
  return [];
}

/** The sentence itself and those before it, the nearest first. */
function viewsBefore(reading: Reading, view: View, reach: number): View[] {
  const { index } = view.sentence;
  return reading.views.slice(Math.max(0, index - reach), index + 1).reverse();
}

/** Not "in Chad and Peru", "from Sinopec": a mention that a clause can begin with. */
function isSubject(reading: Reading, party: PartyMention, parties: readonly PartyMention[]): boolean {
  if (party.kind === "group" || party.kind === "person") return false;
  let before = party.first - 1;
  while (before >= 0 && /^(?:the|a|an|its)$/.test(lowerAt(reading.scan.tokens, before))) before--;
  if (lowerAt(reading.scan.tokens, before) === "and") {
    const left = parties.find(({ last }) => last === before);
    if (left && left !== party) return isSubject(reading, left, parties);
  }
  return !/^(?:in|at|of|from|to|with|by|for|on|into|under|between)$/.test(lowerAt(reading.scan.tokens, before));
}
