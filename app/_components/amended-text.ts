import type { useTranslations } from "next-intl";
import { wallClock } from "@/app/_ui/moment";

type Words = {
  domain: ReturnType<typeof useTranslations<"domain">>;
  organisations: readonly { id: string; name: string }[];
};

/** The closed lists whose words stand for what a field keeps. */
const lists = {
  severity: "severity",
  class: "system_class",
  workstream: "workstream",
  kind: "organisation_kind",
  reliability: "reliability",
} as const;

/** What a field kept, as a reader reads it: a listed value in words, an organisation by its name, a moment in WIB. */
export const amendedText = (field: string, text: string, { domain, organisations }: Words): string => {
  if (text === "") return "";
  if (field in lists) {
    const key = `${lists[field as keyof typeof lists]}.${text}`;
    return domain.has(key as never) ? domain(key as "severity.low") : text;
  }
  if (/^(owner|firstSeenBy|party|organisation)Id$/.test(field))
    return organisations.find(({ id }) => id === text)?.name ?? text;
  return field === "occurredAt" ? localMoment(text).replace("T", " ") : text;
};

/** A moment as a field of a form takes it, in WIB: "2021-07-15T09:00". */
export const localMoment = (text: string): string => {
  const { year, month, day, hour, minute } = wallClock(text, "Asia/Jakarta");
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${hour}:${minute}`;
};
