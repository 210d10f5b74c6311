import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import type { Case } from "@/lib/cases/lock";
import { now } from "@/lib/kernel/clock";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import { CaseState } from "./case-state";
import { sectorWord } from "./sector-word";
import { SeverityMark } from "./severity-mark";
import { StateTag } from "./state-tag";
import { TlpLabel } from "./tlp-label";

type CaseHeadProps = {
  found: Case;
  /** When the matter was in the world, as far as the reader knows it. */
  known?: Date | null | undefined;
  acts?: ReactNode;
  /** What falls due next. */
  due?: ReactNode;
  title?: ReactNode;
};

const dayOfWork = (openedAt: Date): string =>
  String(1 + Math.floor((startOfDay(dayOf(now())).getTime() - startOfDay(dayOf(openedAt)).getTime()) / day));

const day = 86_400_000;
const month = 30 * day;

/** The head of a case: reference, label, severity, state and its neutral title. */
export async function CaseHead({ found, known, acts, due, title }: CaseHeadProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const late = known && found.openedAt.getTime() - known.getTime() > month;
  return (
    <PageHead
      title={title ?? found.title}
      above={
        <>
          <span className="ref b">{found.reference}</span>
          <TlpLabel label={found.label} />
          <SeverityMark severity={found.severity} />
          <CaseState state={found.status} />
          {found.provenance !== "recorded" && <StateTag kind="provenance" state={found.provenance} />}
          <span className="small ink3">
            {found.sector !== "" && `${t("sector", { sector: sectorWord(d, found.sector) })}. `}
            {found.status !== "closed" && `${t("day", { n: dayOfWork(found.openedAt) })}. `}
            <span className="nowrap">{t("opened", { date: formatMoment(found.openedAt, locale, {}) })}</span>
          </span>
          {due}
        </>
      }
      below={
        late
          ? t("after_the_fact", {
              year: formatDay(known, locale, { precision: "year" }),
              recorded: formatDay(found.openedAt, locale, { zone: "Asia/Jakarta" }),
            })
          : undefined
      }
      acts={acts}
    />
  );
}
