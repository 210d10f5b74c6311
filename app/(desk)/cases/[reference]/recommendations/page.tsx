import { getTranslations } from "next-intl/server";
import { NextAct } from "@/app/_components/next-act";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { because } from "@/app/_ui/why";
import { listOrganisations } from "@/lib/cases/queries";
import { resultAsked } from "@/lib/exposures/from-results";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { readNumber } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { groundsToChoose, recommendationsOfCase } from "@/lib/recommendations/queries";
import { MakeForm } from "./make-form";
import { RecommendationRows } from "./recommendation-rows";

export default casePage({
  reads: (tx, { found, asked, person }) => ({
    page: recommendationsOfCase(tx, found.id, { after: readNumber(asked("after")), limit: 50 }),
    from: may(person, "recommendation.make") ? resultAsked(tx, found.id, asked("result")) : undefined,
    grounds: may(person, "recommendation.make") ? groundsToChoose(tx, found.id) : null,
    parties: may(person, "recommendation.make") ? listOrganisations(tx, found.id) : [],
  }),
  show: async ({ person, found, reference, base, asked, page, grounds, parties, from, not }) => {
    const t = await getTranslations("recommendations");
    const notMake = not("recommendation.make");
    const isMet = from !== undefined && (from.result !== "not_met" || from.now !== "not_met");
    const nothing =
      from === undefined && (grounds === null || grounds.exposures.length + grounds.findings.length === 0);
    const why =
      notMake ??
      (nothing ? because(t("make_first")) : null) ??
      (parties.length === 0 ? because(t("party_first")) : null);
    const isOwners = may(person, "recommendation.accept");
    return (
      <div className="stack-l">
        <section aria-labelledby="h-recommendations">
          <SectionHead
            id="h-recommendations"
            title={t("title")}
            acts={isOwners ? <a href="/recommendations">{t("to_us.title")}</a> : undefined}
          />
          {page.rows.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={isOwners ? t("empty_official") : t("empty_why")}
              next={
                <NextAct not={notMake} base={base}>
                  <a href="#make">{t("make")}</a>
                </NextAct>
              }
            />
          ) : (
            <RecommendationRows rows={page.rows} base={base} today={dayOf(now())} />
          )}
          <NextPage here={`${base}/recommendations`} after={asked("after")} next={page.next} />
        </section>
        <section aria-labelledby="h-make">
          <SectionHead id="h-make" title={t("make")} />
          <Panel>
            {isMet && (
              <Notice tone="caution" small>
                <p>{t("is_met", { assessment: String(from.assessment), code: from.code })}</p>
              </Notice>
            )}
            <Possible not={why} act={t("make")}>
              {grounds && (
                <MakeForm
                  caseId={found.id}
                  reference={reference}
                  owners={parties}
                  grounds={grounds}
                  from={isMet ? undefined : from}
                />
              )}
            </Possible>
          </Panel>
        </section>
      </div>
    );
  },
});
