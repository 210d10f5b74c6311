import { getLocale, getTranslations } from "next-intl/server";
import { Timeline } from "@/app/_components/timeline";
import { timelineEntries } from "@/app/_components/timeline-entries";
import { casePage } from "@/app/_server/case-page";
import { Chips } from "@/app/_ui/chips";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { workstreams } from "@/db/schema/vocabulary";
import { evidenceOfCase } from "@/lib/evidence/queries";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { timelineOfCase } from "@/lib/timeline/queries";
import { EntryForm } from "./entry-form";

export default casePage({
  reads: (tx, { found }) => ({
    entries: timelineOfCase(tx, found.id),
    organisations: listAllOrganisations(tx),
    evidence: evidenceOfCase(tx, found.id),
  }),
  show: async ({ found, reference, base, asked, entries, organisations, evidence, not }) => {
    const [t, d, legend, locale] = await Promise.all([
      getTranslations("verification.timeline"),
      getTranslations("domain"),
      getTranslations("parts.timeline"),
      getLocale(),
    ]);
    const chosen = workstreams.find((each) => each === asked("workstream"));
    const notRecord = not("timeline.record");
    const inStream = chosen ? entries.filter((entry) => entry.workstream === chosen) : entries;
    const events = [...new Set(entries.flatMap((entry) => entry.event ?? []))].sort();
    const here = `${base}/timeline`;
    return (
      <div className="cols">
        <section aria-labelledby="h-timeline">
          <SectionHead id="h-timeline" title={t("title")} note={legend("legend")} />
          <div className="row mb-3.5">
            <Chips
              label={t("filter")}
              chips={[
                { href: here, label: t("all"), current: !chosen },
                ...workstreams.map((each) => ({
                  href: `${here}?workstream=${each}`,
                  label: d(`workstream.${each}`),
                  current: each === chosen,
                })),
              ]}
            />
          </div>
          {inStream.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={notRecord ?? <a href="#record">{t("record")}</a>}
            />
          ) : (
            <Timeline entries={timelineEntries(inStream, locale, reference)} />
          )}
        </section>
        <section aria-labelledby="h-record" id="record">
          <SectionHead id="h-record" title={t("record")} level={3} />
          <Possible not={notRecord} act={t("record")}>
            <Panel>
              <EntryForm
                caseId={found.id}
                reference={reference}
                organisations={organisations}
                evidence={evidence}
                events={events}
              />
            </Panel>
          </Possible>
        </section>
      </div>
    );
  },
});
