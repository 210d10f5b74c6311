import { useLocale, useTranslations } from "next-intl";
import type { KeyValue } from "@/app/_ui/key-values";
import { formatDay } from "@/app/_ui/moment";
import { editionOf } from "@/lib/exposures/cvss/metrics";
import { scoresInForce } from "@/lib/exposures/scores-in-force";
import { type ExposureState, ExposureSummary } from "./exposure-summary";

type FactsOfExposure = {
  service: string;
  host: string;
  port: string;
  cwe: readonly string[];
  owasp: string;
  categories: readonly string[];
  people: number | null;
  records: number | null;
  firstSeenOn: string | null;
  firstSeenBy: string | null;
  state: ExposureState;
  scores: readonly {
    id: string;
    assessorId: string | null;
    assessor: string;
    vector: string;
    score: number;
  }[];
};

/** Everything that is recorded of an exposure, with the score of each assessor and where they differ. */
export function ExposureFacts({ exposure }: { exposure: FactsOfExposure }) {
  const t = useTranslations("verification.exposures");
  const locale = useLocale();
  const { categories, people, records, host, port, owasp, firstSeenOn, firstSeenBy } = exposure;
  const current = scoresInForce(exposure.scores);
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
        edition: editionOf(score.vector),
        score: score.score,
        earlier: !current.includes(score),
        note: (
          <>
            {score.assessor} <span className="mono wrap">{score.vector}</span>
          </>
        ),
      }))}
    />
  );
}
