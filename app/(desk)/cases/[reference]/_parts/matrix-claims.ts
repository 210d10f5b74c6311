import { getLocale, getTranslations } from "next-intl/server";
import type { MatrixClaim } from "@/app/_components/claim-row";
import type { PositionCellProps } from "@/app/_components/position-cell";
import { shortened } from "@/app/_components/shortened";
import { formatDay } from "@/app/_ui/moment";
import type { findingsByClaim } from "@/lib/findings/queries";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import type { ClaimStandings, Standing } from "@/lib/positions/standings";
import type { View } from "./matrix-view";

const day = 86_400_000;
/** What a cell of 100 px says on four lines. */
const mostLetters = 64;

type Findings = Awaited<ReturnType<typeof findingsByClaim>>["rows"];
type MatrixClaimsInput = {
  claims: readonly ClaimStandings[];
  findings: Findings;
  /** How many findings on each claim the reader does not see. */
  hidden: ReadonlyMap<string, number>;
  readsFindings: boolean;
  makesFindings: boolean;
  view: View;
  base: string;
  now: Date;
};

/** The claims of a matrix in words: each party's latest position in short, our finding as it is or was on the day, and who stands against whom. */
export const matrixClaims = async ({
  claims,
  findings,
  hidden,
  readsFindings,
  makesFindings,
  view,
  base,
  now,
}: MatrixClaimsInput): Promise<MatrixClaim[]> => {
  const [t, locale] = await Promise.all([getTranslations("cases.matrix"), getLocale()]);
  const end = view.on === undefined ? now : startOfDay(view.on, 1);
  const yearOf = (at: string | Date) => formatDay(at, locale, { precision: "year" });
  // Only of the present year the reader knows which one it is.
  const dated = (at: string | Date) => formatDay(at, locale, { year: yearOf(at) !== yearOf(now) });
  const waited = (since: Date) =>
    t("days", { count: Math.max(0, Math.floor((end.getTime() - since.getTime()) / day)) });
  const reminded = (reminders: Standing["reminders"]) =>
    reminders?.[0] ? [t("reminded", { count: reminders.length, date: dated(reminders[0].remindedOn) })] : [];
  const cell = ({ latest, earlier, askedAt, reminders }: Standing): Omit<PositionCellProps, "href"> => {
    const isSilent = latest === null || latest.position === "no_answer_yet";
    if (isSilent && askedAt !== null)
      return {
        position: "no_answer_yet",
        on: waited(askedAt),
        words: [t("asked_on", { date: dated(askedAt) }), ...reminded(reminders)].join(", "),
      };
    if (latest === null) return { position: "no_answer_yet" };
    const until = latest.until === null ? "" : t("until", { date: dated(latest.until) });
    const words = [until, shortened(latest.words, mostLetters)].filter((each) => each !== "").join(". ");
    return {
      position: latest.position,
      on: latest.saidOn ? dated(latest.saidOn) : undefined,
      words: words === "" ? undefined : words,
      earlier: earlier.length,
    };
  };
  return claims.map((claim) => {
    const at = `after=${claim.number - 1}#claim-${claim.number}`;
    const said = `${base}/positions?${at}`;
    const proved = readsFindings ? `${base}/findings?${at}` : said;
    const finding = findings
      .find(({ id }) => id === claim.id)
      ?.findings.find((each) => view.on === undefined || dayOf(each.at) <= view.on);
    return {
      number: claim.number,
      text: claim.text,
      href: proved,
      credibility: String(claim.credibility) as "1",
      positions: Object.fromEntries(
        Object.entries(claim.standings).map(([id, standing]) => [id, { ...cell(standing), href: said }]),
      ),
      ...(finding && {
        finding: {
          verdict: finding.verdict,
          confidence: finding.confidence,
          on: formatDay(finding.at, locale),
          evidence: finding.evidenceCount ?? finding.evidence.length,
          words: finding.evidenceCount === 0 ? shortened(finding.restsOn, mostLetters) : undefined,
          href: proved,
        },
      }),
      ...(makesFindings && { make: `${base}/findings?claim=${claim.number}#make` }),
      hidden: hidden.get(claim.id),
      clash: claim.contradicting,
    };
  });
};
