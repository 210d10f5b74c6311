import { getTranslations } from "next-intl/server";
import { eventWords } from "./event-words";
import type { WordedAct } from "./line-entries";
import type { readLine } from "./read-line";

type Read = Pick<Awaited<ReturnType<typeof readLine>>, "acts" | "subjects">;

/** The acts on a page of the line in words, by their id. */
export const wordedActs = async ({ acts, subjects }: Read): Promise<Map<string, WordedAct>> => {
  const [t, words] = await Promise.all([getTranslations("audit"), eventWords()]);
  return new Map(
    acts.map((act) => [
      act.id,
      {
        who: words.whoOf(act),
        object: words.objectOf(act.subjectKind, subjects.get(act.id)?.named ?? null),
        href: act.index === null ? null : `/audit/${act.index}`,
        refused: act.outcome === "refused" ? t("refused") : "",
      },
    ]),
  );
};
