// Stages: two mentions at stages that one instrument is not at: one signed, another on other matters under negotiation.
import { refersBack } from "../grammar/determiners";
import type { Candidate } from "./candidate";
import { overlapOf } from "./subjectOverlap";

/** "signed a launch agreement ... welcomed negotiations of a space framework", "announced a framework ... the agreement signed in 1990". */
export function isOtherStage(a: Candidate, b: Candidate): boolean {
  if (!a.statusTold || !b.statusTold) return false;
  const overlap = overlapOf(a.subject.title, b.subject.title, [...a.parties, ...b.parties]);
  if (overlap === null) return false;
  if (b.status === "planned" && a.status === "signed" && overlap < 0.1) return true;
  if (b.status === "negotiating" && a.status === "signed") return overlap < (refersBack(b.mention) ? 0.1 : 0.8);
  const named = a.mention.titled && b.mention.countries.length > 1;
  return named && a.status === "announced" && b.status === "signed" && overlap < 0.7;
}
