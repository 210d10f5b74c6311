import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ExposureSummary } from "@/app/_components/exposure-summary";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import type { KeyValue } from "@/app/_ui/key-values";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { Why } from "@/app/_ui/why";
import type { exposuresOfCase } from "@/lib/exposures/queries";
import { MoveForm } from "./move-form";
import { ScoreForm } from "./score-form";

export type Exposure = Awaited<ReturnType<typeof exposuresOfCase>>["rows"][number];

type ExposureEntryProps = {
  exposure: Exposure;
  reference: string;
  /** What was amended of it. */
  amended: ReactNode;
  amends: boolean;
  /** Why it cannot be scored or moved, or null. */
  notScore: Why | null;
  notMove: Why | null;
};

/** One exposure: what it is, what each assessor scores it, how it came to its state, and what can be done. */
export function ExposureEntry(props: ExposureEntryProps) {
  const { exposure, reference, amended, amends, notScore, notMove } = props;
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
            <Facts exposure={exposure} />
            {amends && (
              <a className="small" href={`/cases/${reference}/amend?exposure=${exposure.id}`}>
                {amend("amend")}
              </a>
            )}
            {amended}
          </div>
          <div className="stack">
            <Steps exposure={exposure} />
            <MoveForm exposure={exposure} reference={reference} not={notMove} />
            <ScoreForm exposure={exposure} reference={reference} not={notScore} />
          </div>
        </div>
      </Panel>
    </section>
  );
}

function Facts({ exposure }: { exposure: Exposure }) {
  const t = useTranslations("verification.exposures");
  const locale = useLocale();
  const { categories, people, records, host, port, owasp, firstSeenOn, firstSeenBy } = exposure;
  const counts = [
    people !== null && t("people", { count: people }),
    records !== null && t("records", { count: records }),
  ];
  const data = [counts.filter(Boolean).join(", "), categories.join("; ")].filter((piece) => piece !== "");
  const facts: KeyValue[] = [
    ...(host === "" ? [] : [{ key: t("host"), value: host === "withheld" ? t("host_withheld") : host }]),
    ...(port === "" ? [] : [{ key: t("port"), value: port }]),
    ...(owasp === "" ? [] : [{ key: "OWASP", value: owasp }]),
    ...(firstSeenOn === null
      ? []
      : [
          {
            key: t("first_seen"),
            value: [formatDay(firstSeenOn, locale, {}), firstSeenBy].filter(Boolean).join(", "),
          },
        ]),
  ];
  return (
    <ExposureSummary
      service={exposure.service}
      weaknesses={exposure.cwe}
      state={exposure.state}
      data={data.length === 0 ? undefined : data.join(": ")}
      facts={facts}
      scores={exposure.scores.map((score) => ({
        id: score.id,
        edition: "3.1",
        score: score.score.toFixed(1),
        note: (
          <>
            {score.assessor} <span className="mono wrap">{score.vector}</span>
          </>
        ),
      }))}
    />
  );
}

function Steps({ exposure }: { exposure: Exposure }) {
  const t = useTranslations("verification.exposures");
  return (
    <ol className="stack-s small" aria-label={t("steps")}>
      <li>
        <StateTag kind="exposure_state" state="open" /> <span className="ink3">{t("recorded")}</span>{" "}
        <Time at={exposure.recordedAt} />
      </li>
      {exposure.steps.map((step) => (
        <li key={step.id}>
          <StateTag kind="exposure_state" state={step.state} /> <span className="ink3">{step.by},</span>{" "}
          <Time at={step.at} />
          <p className="ink2">{step.reason}</p>
        </li>
      ))}
    </ol>
  );
}
