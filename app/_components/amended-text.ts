import type { useTranslations } from "next-intl";
import { wallClock } from "@/app/_ui/moment";
import { listOfField } from "@/lib/amendments/listed-fields";

type Words = {
  domain: ReturnType<typeof useTranslations<"domain">>;
  organisations: readonly { id: string; name: string }[];
};

/** What a field kept, as a reader reads it: a listed value in words, an organisation by its name, a moment in WIB. */
export const amendedText = (field: string, text: string, { domain, organisations }: Words): string => {
  if (text === "") return "";
  const list = listOfField(field);
  if (list) {
    const key = `${list}.${text}`;
    return domain.has(key as never) ? domain(key as "severity.low") : text;
  }
  if (/^(owner|firstSeenBy|party|organisation)Id$/.test(field))
    return organisations.find(({ id }) => id === text)?.name ?? text;
  return field === "occurredAt" ? localMoment(text).replace("T", " ") : text;
};

/** A moment in WIB: "2021-07-15T09:00". */
const localMoment = (text: string): string => {
  const { year, month, day, hour, minute } = wallClock(text, "Asia/Jakarta");
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${hour}:${minute}`;
};
