import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOfCase } from "@/lib/amendments/queries";
import { hiddenFrom } from "@/lib/cases/hidden-from";
import { listMembers } from "@/lib/cases/queries";
import { pageAtClaim } from "@/lib/claims/page-at-claim";
import { claimChoicesOfCase } from "@/lib/claims/queries";
import { standsOrWasFound } from "@/lib/claims/standing";
import { itemChoices } from "@/lib/evidence/queries";
import { findingsByClaim, latestRevision } from "@/lib/findings/queries";
import { restingOnFindings } from "@/lib/findings/resting";
import { readNumber } from "@/lib/kernel/page";
import { LabelFields } from "../_parts/label-fields";
import { ClaimFindings } from "./claim-findings";
import { FindingForm } from "./finding-form";

export default casePage({
  reads: (tx, { found, asked }) => ({
    page: pageAtClaim(tx, found.id, asked).then((slice) =>
      findingsByClaim(tx, found.id, slice, standsOrWasFound()),
    ),
    hidden: hiddenFrom(tx, found.id, "finding"),
    choices: claimChoicesOfCase(tx, found.id),
    evidence: itemChoices(tx, found.id),
    members: listMembers(tx, found.id),
    amendments: amendmentsOfCase(tx, found.id, "claim"),
    resting: restingOnFindings(tx, found.id),
    supersedes: latestRevision(tx, found.id, readNumber(asked("claim"))),
  }),
  show: async ({
    person,
    found,
    reference,
    base,
    asked,
    page,
    hidden,
    choices,
    evidence,
    members,
    amendments,
    resting,
    supersedes,
    not,
  }) => {
    const t = await getTranslations("verification.findings");
    const { rows: claims, next } = page;
    const notMake = not("finding.make");
    return (
      <div className="stack-l">
        <section aria-labelledby="h-findings">
          <SectionHead id="h-findings" title={t("title")} note={t("note")} />
          {claims.length === 0 ? (
            <EmptyState
              title={t("no_claims")}
              why={t("no_claims_why")}
              next={<a href={base}>{t("to_case")}</a>}
            />
          ) : (
            <Panel flush>
              <ol className="list">
                {claims.map((claim) => (
                  <ClaimFindings
                    key={claim.id}
                    claim={claim}
                    hidden={hidden.get(claim.id)}
                    reference={reference}
                    makes={notMake === null}
                    confirms={not("finding.confirm") === null}
                    resting={resting.filter(({ claimId }) => claimId === claim.id)}
                    amends={not("claim.amend") === null}
                    amended={<Amended history={amendments.filter(({ recordId }) => recordId === claim.id)} />}
                  />
                ))}
              </ol>
            </Panel>
          )}
          <NextPage here={`${base}/findings`} after={asked("after") ?? asked("at")} next={next} />
        </section>
        {choices.rows.length > 0 && (
          <section aria-labelledby="h-make" id="make">
            <SectionHead id="h-make" title={t("make")} note={t("make_note")} />
            <Panel>
              <Possible not={notMake} act={t("make")}>
                <FindingForm
                  caseId={found.id}
                  reference={reference}
                  claims={choices}
                  chosen={readNumber(asked("claim"))}
                  supersedes={supersedes}
                  evidence={evidence}
                >
                  <LabelFields label={found.label} members={members} self={person.id} />
                </FindingForm>
              </Possible>
            </Panel>
          </section>
        )}
      </div>
    );
  },
});
