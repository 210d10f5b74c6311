import type { useTranslations } from "next-intl";
import { formatMoment } from "@/app/_ui/moment";
import { listOfField } from "@/lib/amendments/listed-fields";

type Words = {
  domain: ReturnType<typeof useTranslations<"domain">>;
  organisations: readonly { id: string; name: string }[];
  locale: string;
};

/** What a field kept, as a reader reads it: a listed value in words, an organisation by its name, a moment as the page writes it, with its zone. */
export const amendedText = (
  field: string,
  text: string,
  { domain, organisations, locale }: Words,
): string => {
  if (text === "") return "";
  const list = listOfField(field);
  if (list) {
    const key = `${list}.${text}`;
    return domain.has(key as never) ? domain(key as "severity.low") : text;
  }
  if (/^(owner|firstSeenBy|party|organisation)Id$/.test(field))
    return organisations.find(({ id }) => id === text)?.name ?? text;
  return field === "occurredAt" ? formatMoment(text, locale) : text;
};
