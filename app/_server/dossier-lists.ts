import { type DeskLocale, messages } from "@/app/_words/messages";
import { adviceTitle } from "@/lib/statements/advice-title";

/** The closed lists, titles and names of tables that a case file needs, in one language. */
export const dossierLists = (locale: DeskLocale) => {
  const { amendments, audit, domain, dossier, observables, verification } = messages[locale];
  return {
    lists: {
      ...domain,
      observable_kind: observables.kind,
      observable_role: observables.role,
      system_fact: verification.systems.kind,
      connection: dossier.connection,
    },
    say: { ...dossier.section, advice: adviceTitle[locale] },
    amended: { ...dossier.amended, kinds: dossier.record, fields: amendments.field },
    tables: audit.table,
  };
};
