import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { HiddenNote } from "@/app/_components/hidden-note";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { because } from "@/app/_ui/why";
import { amendmentsOfExposures } from "@/lib/amendments/queries";
import { hiddenFrom } from "@/lib/cases/hidden-from";
import { listMembers } from "@/lib/cases/queries";
import { originsOf, resultAsked } from "@/lib/exposures/from-results";
import { exposuresOfCase } from "@/lib/exposures/queries";
import { readNumber } from "@/lib/kernel/page";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { systemsOfCase } from "@/lib/systems/queries";
import { LabelFields } from "../_parts/label-fields";
import { ExposureEntry } from "./exposure-entry";
import { ExposureForm } from "./exposure-form";
import { Origin } from "./origin";
import { PutRight } from "./put-right";

export default casePage({
  reads: (tx, { found, asked }) => ({
    page: exposuresOfCase(tx, found.id, { after: readNumber(asked("after")), limit: 20 }),
    hidden: hiddenFrom(tx, found.id, "exposure"),
    systems: systemsOfCase(tx, found.id),
    organisations: listAllOrganisations(tx),
    members: listMembers(tx, found.id),
    amendments: amendmentsOfExposures(tx, found.id),
    from: resultAsked(tx, found.id, asked("result")),
    origins: originsOf(tx, found.id),
  }),
  show: async (shown) => {
    const { person, found, reference, base, asked, page, hidden, systems, organisations } = shown;
    const { members, amendments, from, origins, not } = shown;
    const t = await getTranslations("verification.exposures");
    const { rows: exposures, next } = page;
    const more = hidden.get(found.id) ?? 0;
    const notRecord = not("exposure.record");
    const why = notRecord ?? (systems.length === 0 ? because(t("system_first")) : null);
    return (
      <div className="stack-l">
        {exposures.length === 0 ? (
          <section aria-labelledby="h-exposures">
            <SectionHead id="h-exposures" title={t("title")} />
            <EmptyState
              title={more > 0 ? <HiddenNote what="exposure" count={more} /> : t("empty")}
              why={t("empty_why")}
              next={
                notRecord?.says ?? (
                  <a href={systems.length === 0 ? `${base}/systems#record` : "#record"}>
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
              origin={<Origin origins={origins} of={exposure.id} base={base} />}
              amended={
                <>
                  <Amended
                    history={amendments.filter(({ recordId }) => recordId === exposure.id)}
                    organisations={organisations}
                    systems={systems}
                  />
                  <PutRight
                    exposure={exposure}
                    reference={reference}
                    amendments={amendments}
                    organisations={organisations}
                    amends={not("exposure.amend-report") === null}
                  />
                </>
              }
              amends={not("exposure.amend") === null}
              organisations={organisations}
              notScore={not("exposure.score")}
              notMove={not("exposure.move")}
              notPlan={not("exposure.plan-retest")}
              notRetest={not("exposure.retest")}
              notReport={not("exposure.report")}
              notCount={not("exposure.count-data")}
            />
          ))
        )}
        {exposures.length > 0 && <HiddenNote what="exposure" count={more} />}
        <NextPage here={`${base}/exposures`} after={asked("after")} next={next} />
        <section aria-labelledby="h-record" id="record">
          <SectionHead id="h-record" title={t("record")} />
          <Panel>
            <Possible not={why} act={t("record")}>
              <ExposureForm
                caseId={found.id}
                reference={reference}
                systems={systems}
                organisations={organisations}
                from={from}
              >
                <LabelFields label={found.label} members={members} self={person.id} />
              </ExposureForm>
            </Possible>
          </Panel>
        </section>
      </div>
    );
  },
});
