import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { findCase } from "@/lib/cases/find";
import { listMembers } from "@/lib/cases/queries";
import { evidenceOfCase } from "@/lib/evidence/queries";
import { findingsByClaim } from "@/lib/findings/queries";
import { LabelFields } from "../_parts/label-fields";
import { whyNot } from "../_parts/why-not";
import { ClaimFindings } from "./claim-findings";
import { FindingForm } from "./finding-form";

type FindingsPageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ claim?: string }>;
};

export default async function FindingsPage({ params, searchParams }: FindingsPageProps) {
  const [{ reference }, asked] = await Promise.all([params, searchParams]);
  const person = await requirePerson();
  const t = await getTranslations("verification.findings");
  const { found, claims, evidence, members } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    const [claims, evidence, members] = await Promise.all([
      findingsByClaim(tx, found.id),
      evidenceOfCase(tx, found.id),
      listMembers(tx, found.id),
    ]);
    return { found, claims, evidence, members };
  });
  const not = await whyNot(person, found, "finding.make");
  return (
    <>
      <CaseHead found={found} />
      <div className="stack-l">
        <section aria-labelledby="h-findings">
          <SectionHead id="h-findings" title={t("title")} note={t("note")} />
          {claims.length === 0 ? (
            <EmptyState
              title={t("no_claims")}
              why={t("no_claims_why")}
              next={<a href={`/cases/${reference}`}>{t("to_case")}</a>}
            />
          ) : (
            <Panel flush>
              <ol className="list">
                {claims.map((claim) => (
                  <ClaimFindings key={claim.id} claim={claim} reference={reference} makes={not === null} />
                ))}
              </ol>
            </Panel>
          )}
        </section>
        {claims.length > 0 && (
          <section aria-labelledby="h-make" id="make">
            <SectionHead id="h-make" title={t("make")} note={t("make_note")} />
            <Panel>
              {not ? (
                <BlockedButton reason={not}>{t("make")}</BlockedButton>
              ) : (
                <FindingForm
                  caseId={found.id}
                  reference={reference}
                  claims={claims}
                  chosen={claims.find((claim) => String(claim.number) === asked.claim)?.id}
                  evidence={evidence}
                >
                  <LabelFields label={found.label} members={members} self={person.id} />
                </FindingForm>
              )}
            </Panel>
          </section>
        )}
      </div>
    </>
  );
}
