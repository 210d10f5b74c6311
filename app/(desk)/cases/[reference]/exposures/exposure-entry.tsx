import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ExposureFacts } from "@/app/_components/exposure-facts";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { Why } from "@/app/_ui/why";
import type { exposuresOfCase } from "@/lib/exposures/queries";
import { MoveForm } from "./move-form";
import { Retests } from "./retests";
import { ScoreForm } from "./score-form";
import { AnotherDateForm, DataForm, ReportForm } from "./told-forms";

export type Exposure = Awaited<ReturnType<typeof exposuresOfCase>>["rows"][number];

type ExposureEntryProps = {
  exposure: Exposure;
  reference: string;
  /** The results of assessments that it was recorded for. */
  origin: ReactNode;
  /** What was amended of it. */
  amended: ReactNode;
  amends: boolean;
  organisations: readonly { id: string; name: string }[];
  /** Why it cannot be scored, moved, tested again, reported or counted, or null. */
  notScore: Why | null;
  notPlan: Why | null;
  notRetest: Why | null;
  notMove: Why | null;
  notReport: Why | null;
  notCount: Why | null;
};

/** One exposure: what it is, what each assessor scores it, how it came to its state, and what can be done. */
export function ExposureEntry(props: ExposureEntryProps) {
  const { exposure, reference, origin, amended, amends, organisations } = props;
  const { notScore, notMove, notPlan, notRetest, notReport, notCount } = props;
  const t = useTranslations("verification.exposures");
  const amend = useTranslations("amendments");
  const id = `exposure-${exposure.number}`;
  return (
    <section aria-labelledby={`h-${id}`} id={id}>
      <SectionHead
        id={`h-${id}`}
        title={t("one", { number: String(exposure.number), system: exposure.system ?? "" })}
        acts={<TlpLabel label={exposure.label} />}
      />
      <Panel>
        <div className="cols-even">
          <div className="stack">
            <ExposureFacts exposure={exposure} />
            {origin}
            {amends && (
              <a className="small mt-2 block" href={`/cases/${reference}/amend?exposure=${exposure.id}`}>
                {amend("amend")}
              </a>
            )}
            {amended}
          </div>
          <div className="stack">
            <Steps exposure={exposure} />
            <Retests exposure={exposure} reference={reference} notPlan={notPlan} notRecord={notRetest} />
            <ReportForm
              exposure={exposure}
              reference={reference}
              organisations={organisations}
              not={notReport}
            />
            <AnotherDateForm
              exposure={exposure}
              reference={reference}
              organisations={organisations}
              not={notReport}
            />
            <DataForm exposure={exposure} reference={reference} not={notCount} />
            <MoveForm exposure={exposure} reference={reference} organisations={organisations} not={notMove} />
            <ScoreForm
              exposure={exposure}
              reference={reference}
              organisations={organisations}
              not={notScore}
            />
          </div>
        </div>
      </Panel>
    </section>
  );
}

function Steps({ exposure }: { exposure: Exposure }) {
  const t = useTranslations("verification.exposures");
  const locale = useLocale();
  return (
    <ol className="stack-s small" aria-label={t("steps")}>
      <li>
        <StateTag kind="exposure_state" state="open" /> <span className="ink3">{t("recorded")}</span>{" "}
        <Time at={exposure.recordedAt} />
      </li>
      {exposure.steps.map((step) => (
        <li key={step.id}>
          <StateTag kind="exposure_state" state={step.state} />{" "}
          {step.occurredAt && (
            <>
              {[
                formatMoment(step.occurredAt, locale, { precision: step.exactness ?? "day" }),
                step.party && t("says", { party: step.party }),
              ]
                .filter(Boolean)
                .join(", ")}
              {". "}
            </>
          )}
          <span className="ink3">{t("recorded_by", { by: step.by ?? "" })}</span> <Time at={step.at} />
          <p className="ink2">{step.reason}</p>
        </li>
      ))}
    </ol>
  );
}
