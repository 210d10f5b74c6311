import { getLocale, getTranslations } from "next-intl/server";
import { ClaimMatrix } from "@/app/_components/claim-matrix";
import { shortened } from "@/app/_components/shortened";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatDay } from "@/app/_ui/moment";
import { NextPage } from "@/app/_ui/next-page";
import { SectionHead } from "@/app/_ui/section-head";
import type { findingsByClaim } from "@/lib/findings/queries";
import { dayOf } from "@/lib/kernel/day";
import type { Party, positionsOfCase } from "@/lib/positions/standings";
import { matrixClaims } from "./matrix-claims";
import { columnsOf } from "./matrix-parties";
import { addressOf, MatrixView, type View } from "./matrix-view";

type CaseMatrixProps = {
  positions: Awaited<ReturnType<typeof positionsOfCase>>;
  findings: Awaited<ReturnType<typeof findingsByClaim>>["rows"];
  /** How many findings on each claim the reader does not see. */
  hidden: ReadonlyMap<string, number>;
  /** Whether the reader's roles read findings at all. */
  readsFindings: boolean;
  /** Whether the case is that of the reader's organisation. */
  isOurs: boolean;
  /** How many claims the case has. */
  total: number;
  view: View;
  /** Behind which claim the list begins, as the address says it. */
  after: string | undefined;
  base: string;
  adds: boolean;
  /** Whether the reader may make a finding here. */
  makes: boolean;
  asks: boolean;
  now: Date;
};

/** Claims by parties, with what we established beside it and what contradicts each other joined. */
export async function CaseMatrix(props: CaseMatrixProps) {
  const {
    positions,
    findings,
    hidden,
    readsFindings,
    isOurs,
    total,
    view,
    after,
    base,
    adds,
    makes,
    asks,
    now,
  } = props;
  const [t, d, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const { parties, claims, next } = positions;
  const contradicted = claims.filter((claim) => claim.contradicting.length > 0);
  // What a page of several shows is not the count of the case.
  const isAllOfThem = next === undefined && after === undefined;
  const { shown, others, silent } = columnsOf(parties, claims);
  const names = (its: readonly Party[]) =>
    its.map(({ short }) => shortened(short ?? t("matrix.a_source"), 40)).join(", ");
  const column = (party: Party) => ({
    id: party.id,
    name: shortened(party.short ?? t("matrix.a_source"), 40),
    note: party.isOrganisation
      ? party.role
        ? d(`party_role.${party.role}`)
        : undefined
      : t("matrix.no_organisation"),
    kind: party.kind,
  });
  const unanswered = claims.filter((claim) =>
    Object.values(claim.standings).some((each) => each.askedAt !== null),
  );
  const counts = { contradicted: contradicted.length, silent: unanswered.length };
  const add = adds && (
    <ButtonLink small href={`${base}/claims/new?from=overview`}>
      {t("add_claim.act")}
    </ButtonLink>
  );
  return (
    <section aria-labelledby="h-claims">
      <SectionHead
        id="h-claims"
        title={t("section.claims")}
        note={
          isAllOfThem && !view.contradicted
            ? t("section.claims_note", { claims: claims.length, ...counts })
            : t("section.claims_of_page", { claims: total, shown: String(claims.length), ...counts })
        }
        acts={
          total > 0 && (
            <MatrixView
              base={base}
              view={view}
              all={total}
              contradicted={isAllOfThem ? contradicted.length : undefined}
              today={dayOf(now)}
            />
          )
        }
      />
      {view.on && (
        <p className="small ink2 mb-2">
          {t("matrix.as_on_note", { date: formatDay(view.on, locale) })}{" "}
          <a href={addressOf(base, { ...view, on: undefined })}>{t("matrix.as_now")}</a>
        </p>
      )}
      {claims.length === 0 && !view.contradicted ? (
        <EmptyState title={t("section.no_claims")} why={t("section.no_claims_why")} next={add} />
      ) : claims.length === 0 ? (
        <EmptyState
          title={t("matrix.none_contradicted")}
          why={t("matrix.none_contradicted_why")}
          next={<a href={addressOf(base, { ...view, contradicted: false })}>{t("matrix.to_all")}</a>}
        />
      ) : (
        <>
          <ClaimMatrix
            parties={shown.map(column)}
            beyond={others.map(column)}
            claims={
              await matrixClaims({
                ...{ claims, findings, hidden, readsFindings, view, base, now },
                makesFindings: makes && view.on === undefined,
              })
            }
            isOurs={isOurs}
            findingNote={
              readsFindings
                ? view.on
                  ? t("matrix.as_on", { date: formatDay(view.on, locale) })
                  : t("matrix.latest")
                : undefined
            }
          />
          {(silent.length > 0 || others.length > 0) && (
            <p className="quietline">
              {others.length > 0 && (
                <>
                  {t("matrix.others", { parties: names(others) })}{" "}
                  <a href={`${base}/positions`}>{t("matrix.all_positions")}</a>{" "}
                </>
              )}
              {silent.length > 0 && t("matrix.silent", { parties: names(silent) })}{" "}
              {silent.length > 0 && asks && <a href={`${base}/positions#h-ask`}>{t("matrix.ask")}</a>}
            </p>
          )}
          {adds && <p className="mt-3">{add}</p>}
        </>
      )}
      <NextPage here={addressOf(base, view).replace(/#.*/, "")} name="claims" after={after} next={next} />
    </section>
  );
}
