import { useLocale, useTranslations } from "next-intl";
import type { KeyValue } from "@/app/_ui/key-values";
import { editionOf } from "@/lib/exposures/cvss/metrics";
import { dataExposed } from "@/lib/exposures/data";
import { scoresInForce } from "@/lib/exposures/scores-in-force";
import type { KevListed } from "@/lib/kev/queries";
import { CveList } from "./cve-list";
import { dataLines } from "./data-lines";
import { type DatesOfExposure, exposureDates } from "./exposure-dates";
import { type ExposureState, ExposureSummary } from "./exposure-summary";

type FactsOfExposure = DatesOfExposure & {
  service: string;
  host: string;
  port: string;
  cwe: readonly string[];
  cve: readonly string[];
  kev: readonly KevListed[];
  data: Parameters<typeof dataExposed>[1];
  owasp: string;
  categories: readonly string[];
  people: number | null;
  records: number | null;
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
  const { categories, people, records, host, port, owasp } = exposure;
  const current = scoresInForce(exposure.scores);
  const counts = [
    people !== null && t("people", { count: people }),
    records !== null && t("records", { count: records }),
  ];
  const exposed = dataExposed(categories, exposure.data);
  const isCounted = exposed.some((each) => each.people !== null || each.records !== null);
  const named = isCounted ? "" : categories.join("; ");
  const counted = counts.filter(Boolean).join(", ");
  // No record says whose numbers these are.
  const data = [counted && t("as_recorded", { counted }), named].filter((piece) => piece !== "");
  const facts: KeyValue[] = [
    ...(host === "" ? [] : [{ key: t("host"), value: host === "withheld" ? t("host_withheld") : host }]),
    ...(port === "" ? [] : [{ key: t("port"), value: port }]),
    ...(exposure.cve.length === 0
      ? []
      : [{ key: "CVE", value: <CveList cves={exposure.cve} kev={exposure.kev} /> }]),
    ...(owasp === "" ? [] : [{ key: "OWASP", value: owasp }]),
    ...exposureDates(exposure, t, locale),
    ...(isCounted ? [{ key: t("by_category"), value: dataLines(exposed, t, locale) }] : []),
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
