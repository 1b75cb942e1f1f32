// A party that the analyst typed, as the engine would name it.
import type { Agreement, Party } from "../extract/facts";
import { recognise } from "../grammar";
import { parse } from "../text";

/** One name a line; those that the row has already keep what is known of them. */
export function partiesFrom(lines: string, { parties }: Agreement): Party[] {
  const names = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((name, at, all) => name !== "" && all.indexOf(name) === at);
  return names.map((name) => parties.find((party) => party.name === name) ?? partyNamed(name));
}

/** The kind and country of a name as the grammar tells them; an unknown name is an organisation. */
export function partyNamed(name: string): Party {
  const [mention] = recognise(parse(`${name} signed.`)).views.flatMap(({ parties }) => parties);
  if (!mention || mention.vague || mention.kind === "group") return { name, country: null, kind: "organisation" };
  return { name, country: mention.country, kind: mention.kind };
}
