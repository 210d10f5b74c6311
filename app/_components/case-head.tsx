import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import type { Case } from "@/lib/cases/lock";
import { CaseState } from "./case-state";
import { SeverityMark } from "./severity-mark";
import { StateTag } from "./state-tag";
import { TlpLabel } from "./tlp-label";

type CaseHeadProps = {
  found: Case;
  receivedOn?: string | null | undefined;
  acts?: ReactNode;
  title?: ReactNode;
};

const month = 30 * 86_400_000;

/** The head of a case: reference, label, severity, state and its neutral title. */
export async function CaseHead({ found, receivedOn, acts, title }: CaseHeadProps) {
  const [t, locale] = await Promise.all([getTranslations("cases"), getLocale()]);
  const late = receivedOn && found.openedAt.getTime() - new Date(receivedOn).getTime() > month;
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
            {found.sector !== "" && `${t("sector", { sector: found.sector })}. `}
            {t("opened", { date: formatMoment(found.openedAt, locale, {}) })}
          </span>
        </>
      }
      below={
        late
          ? t("after_the_fact", {
              year: formatDay(receivedOn, locale, { precision: "year" }),
              recorded: formatDay(found.openedAt, locale, { zone: "Asia/Jakarta" }),
            })
          : undefined
      }
      acts={acts}
    />
  );
}
