import { getLocale, getTranslations } from "next-intl/server";
import { ClaimMatrix } from "@/app/_components/claim-matrix";
import type { PositionCellProps } from "@/app/_components/position-cell";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatDay } from "@/app/_ui/moment";
import { NextPage } from "@/app/_ui/next-page";
import { SectionHead } from "@/app/_ui/section-head";
import type { findingsByClaim } from "@/lib/findings/queries";
import type { positionsOfCase, Standing } from "@/lib/positions/queries";

type CaseMatrixProps = {
  positions: Awaited<ReturnType<typeof positionsOfCase>>;
  findings: Awaited<ReturnType<typeof findingsByClaim>>["rows"];
  /** How many findings on each claim the reader does not see. */
  hidden: ReadonlyMap<string, number>;
  /** How many claims the case has. */
  total: number;
  /** Behind which claim the list begins, as the address says it. */
  after: string | undefined;
  reference: string;
  adds: boolean;
};

/** Claims by parties, with what we established beside it and what contradicts each other joined. */
export async function CaseMatrix({
  positions,
  findings,
  hidden,
  total,
  after,
  reference,
  adds,
}: CaseMatrixProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const { parties, claims, next } = positions;
  const usual = mostOften(
    claims.flatMap((claim) =>
      Object.values(claim.standings).map(({ latest }) => latest?.saidOn?.slice(0, 4) ?? ""),
    ),
  );
  // The year is said only where it is not that of most of the cells.
  const day = (at: string | Date) =>
    formatDay(at, locale, { year: formatDay(at, locale, { precision: "year" }) !== usual });
  const made = (at: Date) => formatDay(at, locale);
  const add = adds && (
    <ButtonLink small href={`/cases/${reference}/claims/new`}>
      {t("add_claim.act")}
    </ButtonLink>
  );
  const cell = (standing: Standing): PositionCellProps =>
    standing.latest
      ? {
          position: standing.latest.position,
          ...(standing.latest.saidOn ? { on: day(standing.latest.saidOn) } : {}),
          words: standing.latest.words || undefined,
          earlier: standing.earlier.length,
        }
      : { position: "no_answer_yet", words: standing.askedAt ? day(standing.askedAt) : undefined };
  const silent = claims.filter((claim) =>
    Object.values(claim.standings).some((each) => each.askedAt !== null),
  ).length;
  const counts = {
    contradicted: String(claims.filter((claim) => claim.contradicting.length > 0).length),
    silent: String(silent),
  };
  return (
    <section aria-labelledby="h-claims">
      <SectionHead
        id="h-claims"
        title={t("section.claims")}
        note={
          total > claims.length
            ? t("section.claims_of_page", { claims: String(total), shown: String(claims.length), ...counts })
            : t("section.claims_note", { claims: claims.length, ...counts })
        }
        acts={add || undefined}
      />
      {claims.length === 0 ? (
        <EmptyState title={t("section.no_claims")} why={t("section.no_claims_why")} next={add} />
      ) : (
        <ClaimMatrix
          parties={parties
            .filter((party) => claims.some((claim) => claim.standings[party.id] !== undefined))
            .map((party) => ({
              id: party.id,
              name: party.short,
              ...(party.role ? { note: d(`party_role.${party.role}`) } : {}),
              kind: party.kind,
            }))}
          claims={claims.map((claim) => {
            const finding = findings.find((each) => each.id === claim.id)?.findings[0];
            return {
              number: claim.number,
              text: claim.text,
              href: `/cases/${reference}/findings?after=${claim.number - 1}#claim-${claim.number}`,
              hidden: hidden.get(claim.id),
              credibility: String(claim.credibility) as "1",
              positions: Object.fromEntries(
                Object.entries(claim.standings).map(([id, standing]) => [id, cell(standing)]),
              ),
              ...(finding
                ? {
                    finding: {
                      verdict: finding.verdict,
                      confidence: finding.confidence,
                      on: made(finding.at),
                    },
                  }
                : {}),
              ...(claim.contradicting.length > 0 ? { clash: { parties: claim.contradicting } } : {}),
            };
          })}
        />
      )}
      <NextPage here={`/cases/${reference}`} name="claims" after={after} next={next} />
    </section>
  );
}

const mostOften = (words: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};
