import type { useTranslations } from "next-intl";

type Words = ReturnType<typeof useTranslations<"audit.erasures">>;
type Concerned = {
  eventId: string | null;
  personId: string | null;
  recordId: string | null;
  field: string;
  name?: string | null;
};

/** The key of the words for a kind of value, "people.name". */
export const keyOfField = (field: string) => field.replace(".", "_") as "people_name";

/** What an erasure concerns, in words: whose or which, and what of it. */
export const concernsOf = (t: Words, { eventId, personId, recordId, field, name }: Concerned): string => {
  const values = t(`fields.${keyOfField(field)}`);
  if (eventId !== null) return t("concerns_entry", { values });
  if (recordId !== null) return t("concerns_record", { values });
  return personId === null
    ? t("concerns_source", { values })
    : t("concerns_person", { name: name ?? "", values });
};
