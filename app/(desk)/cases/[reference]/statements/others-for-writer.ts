import { bases as basisKinds } from "@/db/schema/vocabulary";
import type { Bases } from "@/lib/statements/bases";
import { aboutOf } from "@/lib/statements/contradictions/about";
import type { Said } from "@/lib/statements/contradictions/disagree";
import type { PublishedByOther } from "@/lib/statements/contradictions/published-by-others";
import type { BasisChoice } from "./basis-choice";

/** A sentence that another organisation published, as the writing surface sets it beside what is typed. */
export type OtherSaid = Said & { key: string; organisation: string; number: number };

/** What others published of what the writer can see, with what each sentence is about. */
export const othersFor = (published: readonly PublishedByOther[], bases: Bases): OtherSaid[] =>
  published.flatMap((theirs): OtherSaid[] => {
    const { publicationId, position, organisation, number, text, language, use } = theirs;
    const about = aboutOf(theirs, bases);
    const key = `${publicationId} ${position}`;
    return about === null
      ? []
      : [{ key, organisation: organisation ?? "", number, text, language, use, about }];
  });

/** What a sentence is about that rests on each choice. */
export const aboutsOf = (choices: readonly BasisChoice[], bases: Bases): Record<string, string> =>
  Object.fromEntries(
    choices.flatMap(({ value }) => {
      const [kind, basisId = null] = value.split(":");
      const basis = basisKinds.find((each) => each === kind) ?? null;
      const about = aboutOf({ basis, basisId }, bases);
      return about === null ? [] : [[value, about]];
    }),
  );
