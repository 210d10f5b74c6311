import type { useTranslations } from "next-intl";
import { formatMoment } from "@/app/_ui/moment";
import { evidenceReference } from "@/lib/evidence/reference";
import type { Givable } from "@/lib/referrals/list-givable";

type Words = {
  t: ReturnType<typeof useTranslations<"police">>;
  verdict: ReturnType<typeof useTranslations<"domain.verdict">>;
  locale: string;
};

/** What a record is called where it is handed over: its kind and number, and what it says. */
export const nameOf = (record: Givable, { t, verdict, locale }: Words): { name: string; says: string } => {
  if (record.kind === "finding") {
    const numbers = { number: String(record.claim), revision: String(record.revision) };
    return {
      name: t("kind.finding", numbers),
      says: record.isSuperseded ? `${verdict(record.verdict)}, ${t("superseded")}` : verdict(record.verdict),
    };
  }
  if (record.kind === "timeline") {
    const when = formatMoment(record.at, locale, { precision: record.precision });
    return { name: `${t("kind.timeline")}, ${when}`, says: record.text };
  }
  const { kind, text } = record;
  const number = kind === "evidence" ? evidenceReference(record.number) : String(record.number);
  return { name: t(`kind.${kind}`, { number }), says: text };
};
