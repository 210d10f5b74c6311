import { getTranslations } from "next-intl/server";
import { weigh } from "@/lib/statements/assertions";
import type { ComparedField } from "@/lib/statements/compare";
import type { Sentence, SentenceKind } from "@/lib/statements/written";
import { basisWords } from "../basis-words";
import { quotableChoices } from "../quotable-choices";
import type { ReadStatement } from "./read-statement";

/** Puts what a sentence has of each thing that can differ into the reader's words. */
export const comparedWords = async ({ bases, current }: Pick<ReadStatement, "bases" | "current">) => {
  const [t, s, d, rests, quotable] = await Promise.all([
    getTranslations("statements.comparison"),
    getTranslations("statements"),
    getTranslations("domain"),
    basisWords(),
    quotableChoices(bases),
  ]);
  const kind = (of: SentenceKind) => s(`kind.${of}`);
  const none = t("none");
  return {
    kind,
    of: (field: Exclude<ComparedField, "text">, sentence: Sentence): string => {
      switch (field) {
        case "kind":
          return kind(sentence.kind);
        case "basis":
          if (sentence.basis === null) return none;
          return rests(weigh(sentence, bases, current.writtenAt).restsOn, sentence.reason);
        case "use":
          return sentence.use === null ? none : d(`use.${sentence.use}`);
        case "speaker":
          return sentence.speaker === "" ? none : sentence.speaker;
        case "quotes":
          return quotable.find(({ value }) => value === sentence.quotes)?.label ?? none;
        default:
          return t(sentence.begins ? "begins" : "flows");
      }
    },
  };
};
