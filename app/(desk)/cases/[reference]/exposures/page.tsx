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
import { exposuresOfCase } from "@/lib/exposures/queries";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { systemsOfCase } from "@/lib/systems/queries";
import { LabelFields } from "../_parts/label-fields";
import { whyNot } from "../_parts/why-not";
import { ExposureEntry } from "./exposure-entry";
import { ExposureForm } from "./exposure-form";

export default async function ExposuresPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  const t = await getTranslations("verification.exposures");
  const { found, exposures, systems, organisations, members } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    const [exposures, systems, organisations, members] = await Promise.all([
      exposuresOfCase(tx, found.id),
      systemsOfCase(tx, found.id),
      listAllOrganisations(tx),
      listMembers(tx, found.id),
    ]);
    return { found, exposures, systems, organisations, members };
  });
  const [notRecord, notScore, notMove] = await Promise.all([
    whyNot(person, found, "exposure.record"),
    whyNot(person, found, "exposure.score"),
    whyNot(person, found, "exposure.move"),
  ]);
  const why = notRecord ?? (systems.length === 0 ? t("system_first") : null);
  return (
    <>
      <CaseHead found={found} />
      <div className="stack-l">
        {exposures.length === 0 ? (
          <section aria-labelledby="h-exposures">
            <SectionHead id="h-exposures" title={t("title")} />
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={
                notRecord ?? (
                  <a href={systems.length === 0 ? `/cases/${reference}/systems#record` : "#record"}>
                    {systems.length === 0 ? t("system_first") : t("record")}
                  </a>
                )
              }
            />
          </section>
        ) : (
          exposures.map((exposure) => (
            <ExposureEntry
              key={exposure.id}
              exposure={exposure}
              reference={reference}
              notScore={notScore}
              notMove={notMove}
            />
          ))
        )}
        <section aria-labelledby="h-record" id="record">
          <SectionHead id="h-record" title={t("record")} />
          <Panel>
            {why ? (
              <BlockedButton reason={why}>{t("record")}</BlockedButton>
            ) : (
              <ExposureForm
                caseId={found.id}
                reference={reference}
                systems={systems}
                organisations={organisations}
              >
                <LabelFields label={found.label} members={members} self={person.id} />
              </ExposureForm>
            )}
          </Panel>
        </section>
      </div>
    </>
  );
}
