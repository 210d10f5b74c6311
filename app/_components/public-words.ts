import { createTranslator } from "use-intl/core";
import { compiledMessages } from "@/app/_words/compiled";
import { messages } from "@/app/_words/messages";
import type { PublicLocale } from "@/app/_words/public-locales";
import type { Published } from "@/lib/statements/published";

/** The words around a public text. The public pages have no request to take a language from: it stands in their address. */
export const publicWords = (locale: PublicLocale) => {
  return {
    t: createTranslator({
      locale,
      messages: { public: compiledMessages[locale].public },
      namespace: "public",
    }),
    kind: (kind: Published["kind"]) => messages[locale].domain.statement_kind[kind],
  };
};
export type PublicWords = ReturnType<typeof publicWords>;
