// Act forms: every form of the verbs of agreeing, read off their lexicon.
import { ACT_VERBS } from "../lexicon/acts";
import { linesOf } from "../lexicon/lines";
import type { ActMention } from "./mention";

/** One form of a verb of agreeing. "both" is past and participle alike ("signed"). */
export interface ActForm {
  lemma: string;
  act: ActMention["act"];
  form: "base" | "third" | "past" | "participle" | "both" | "gerund";
}

/** The forms by their word; the first verb that has a form keeps it. */
export function actForms(): Map<string, ActForm> {
  const forms = new Map<string, ActForm>();
  for (const line of linesOf(ACT_VERBS)) {
    const [act = "", words = ""] = line.split(" ; ");
    const [lemma = "", third = "", past = "", participle = "", gerund = ""] = words.split(" ");
    const put = (word: string, form: ActForm["form"]) => {
      if (word !== "-" && !forms.has(word))
        forms.set(word, { lemma: lemma === "-" ? gerund : lemma, act: act as ActForm["act"], form });
    };
    put(past, past === participle ? "both" : "past");
    put(participle, "participle");
    put(lemma, "base");
    put(third, "third");
    put(gerund, "gerund");
  }
  return forms;
}
