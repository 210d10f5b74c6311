import type { useTranslations } from "next-intl";
import type { KeyValue } from "@/app/_ui/key-values";
import { formatMoment } from "@/app/_ui/moment";

export type DatesOfExposure = {
  firstSeenAt: Date | null;
  firstSeenExactness: "day" | "minute" | null;
  firstSeenBy: string | null;
  firstSeenParty: string | null;
  reports: readonly {
    id: string;
    event: "reported" | "first_seen" | "closed";
    reportedAt: Date;
    exactness: "day" | "minute";
    reportedTo: string | null;
    party: string | null;
  }[];
};
type Words = ReturnType<typeof useTranslations<"verification.exposures">>;

/** When an exposure was first seen, reported and closed, as exactly as that is known and by whose word: several parties' dates for one event stand below each other. */
export const exposureDates = (exposure: DatesOfExposure, t: Words, locale: string): KeyValue[] => {
  const { firstSeenAt, firstSeenExactness, firstSeenBy, firstSeenParty } = exposure;
  const said = (at: Date, precision: "day" | "minute" | null, ...more: (string | null)[]) =>
    [formatMoment(at, locale, { precision: precision ?? "day" }), ...more].filter(Boolean).join(", ");
  const by = (party: string | null) => party && t("says", { party });
  const told = (event: DatesOfExposure["reports"][number]["event"], key: string): KeyValue[] =>
    exposure.reports
      .filter((report) => report.event === event)
      .map((report) => ({
        key,
        value: said(
          report.reportedAt,
          report.exactness,
          report.reportedTo && t("to_whom", { party: report.reportedTo }),
          by(report.party),
        ),
      }));
  const seen: KeyValue[] =
    firstSeenAt === null
      ? []
      : [
          {
            key: t("first_seen"),
            value: said(
              firstSeenAt,
              firstSeenExactness,
              firstSeenBy && t("seen_by", { party: firstSeenBy }),
              firstSeenBy !== null && firstSeenBy === firstSeenParty ? t("says_itself") : by(firstSeenParty),
            ),
          },
        ];
  return [
    ...seen,
    ...told("first_seen", t("first_seen")),
    ...told("reported", t("reported")),
    ...told("closed", t("closed")),
  ];
};
