import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { findCase } from "@/lib/cases/find";
import { may } from "@/lib/kernel/policy";
import { obstacle } from "@/lib/positions/lifecycle";
import { positionsOfCase } from "@/lib/positions/queries";
import { submitQuestion } from "./actions";
import { ClaimPositions } from "./claim-positions";

export default async function PositionsPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  const [t, refusals] = await Promise.all([getTranslations("positions"), getTranslations("refusals.keys")]);
  const { found, parties, claims } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return { found, ...(await positionsOfCase(tx, found.id)) };
  });
  const why = obstacle("position.ask", { status: found.status, asked: false });
  const askable = parties.filter((party) => party.role !== null);
  const enters = may(person, "position.enter") && found.status !== "closed";
  return (
    <>
      <CaseHead found={found} />
      <p className="ink2 mb-4">{t("note")}</p>
      {claims.length === 0 ? (
        <EmptyState
          title={t("none")}
          why={t("none_why")}
          next={<a href={`/cases/${reference}`}>{t("to_case")}</a>}
        />
      ) : (
        <div className="stack-l">
          {claims.map((claim) => (
            <ClaimPositions
              key={claim.id}
              claim={claim}
              parties={parties}
              enterHref={enters ? `/cases/${reference}/positions/enter?claim=${claim.number}` : undefined}
            />
          ))}
          {may(person, "position.ask") && (
            <section aria-labelledby="h-ask">
              <SectionHead id="h-ask" title={t("ask_title")} note={t("ask_note")} />
              <Panel>
                {why || askable.length === 0 ? (
                  <BlockedButton
                    reason={why ? refusals(why.replaceAll(".", "_") as "case_closed") : t("nobody")}
                  >
                    {t("ask_act")}
                  </BlockedButton>
                ) : (
                  <Form action={submitQuestion} id="ask">
                    <input type="hidden" name="caseId" value={found.id} />
                    <input type="hidden" name="reference" value={reference} />
                    <Select
                      name="claimId"
                      label={t("of_claim")}
                      choices={claims.map((claim) => ({
                        value: claim.id,
                        label: `${claim.number}. ${claim.text}`,
                      }))}
                    />
                    <Select
                      name="partyId"
                      label={t("party")}
                      choices={askable.map((party) => ({ value: party.id, label: party.name }))}
                    />
                    <SubmitButton>{t("ask_act")}</SubmitButton>
                  </Form>
                )}
              </Panel>
            </section>
          )}
        </div>
      )}
    </>
  );
}
