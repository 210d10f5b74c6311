import { getTranslations } from "next-intl/server";
import { PickClaim } from "@/app/_components/pick-claim";
import { namedChoice } from "@/app/_components/record-choices";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { because } from "@/app/_ui/why";
import { pageAtClaim } from "@/lib/claims/page-at-claim";
import { claimChoicesOfCase } from "@/lib/claims/queries";
import { standsOrWasSplit } from "@/lib/claims/standing";
import { readNumber } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { positionsOfCase } from "@/lib/positions/standings";
import { submitQuestion } from "./actions";
import { ClaimPositions } from "./claim-positions";

export default casePage({
  reads: (tx, { found, asked }) => ({
    standing: pageAtClaim(tx, found.id, asked).then((slice) =>
      positionsOfCase(tx, found.id, slice, undefined, standsOrWasSplit()),
    ),
    choices: claimChoicesOfCase(tx, found.id),
  }),
  show: async ({ person, found, reference, base, asked, standing, choices, not }) => {
    const t = await getTranslations("positions");
    const { parties, next } = standing;
    // Of a claim that was split nothing is to be read where nobody spoke of the whole.
    const claims = standing.claims.filter(
      ({ parts, standings }) => parts.length === 0 || Object.keys(standings).length > 0,
    );
    const askable = parties.flatMap(({ id, name, role }) =>
      role !== null && name !== null ? [{ id, name }] : [],
    );
    const why = not("position.ask") ?? (askable.length === 0 ? because(t("nobody")) : null);
    const enters = not("position.enter") === null;
    const reminds = not("position.remind") === null;
    return (
      <>
        <p className="ink2 mb-4">{t("note")}</p>
        {claims.length === 0 ? (
          <EmptyState title={t("none")} why={t("none_why")} next={<a href={base}>{t("to_case")}</a>} />
        ) : (
          <div className="stack-l">
            {claims.map((claim) => (
              <ClaimPositions
                key={claim.id}
                claim={claim}
                parties={parties}
                reference={reference}
                reminds={reminds}
                answersFor={may(person, "position.answer") ? person.organisationId : undefined}
                enterHref={
                  enters && claim.parts.length === 0
                    ? `${base}/positions/enter?claim=${claim.number}`
                    : undefined
                }
              />
            ))}
            <NextPage here={`${base}/positions`} after={asked("after") ?? asked("at")} next={next} />
            {may(person, "position.ask") && (
              <section aria-labelledby="h-ask">
                <SectionHead id="h-ask" title={t("ask_title")} note={t("ask_note")} />
                <Panel>
                  <Possible not={why} act={t("ask_act")}>
                    <Form action={submitQuestion} id="ask" carries={{ caseId: found.id, reference }}>
                      <PickClaim label={t("of_claim")} claims={choices} value={readNumber(asked("claim"))} />
                      <Select name="partyId" label={t("party")} choices={askable.map(namedChoice)} />
                      <SubmitButton>{t("ask_act")}</SubmitButton>
                    </Form>
                  </Possible>
                </Panel>
              </section>
            )}
          </div>
        )}
      </>
    );
  },
});
