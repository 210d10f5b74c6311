import { getLocale, getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { Timeline } from "@/app/_components/timeline";
import { timelineEntries } from "@/app/_components/timeline-entries";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Chips } from "@/app/_ui/chips";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { workstreams } from "@/db/schema/vocabulary";
import { findCase } from "@/lib/cases/find";
import { evidenceOfCase } from "@/lib/evidence/queries";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { timelineOfCase } from "@/lib/timeline/queries";
import { whyNot } from "../_parts/why-not";
import { EntryForm } from "./entry-form";

type TimelinePageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ workstream?: string }>;
};

export default async function TimelinePage({ params, searchParams }: TimelinePageProps) {
  const [{ reference }, asked] = await Promise.all([params, searchParams]);
  const chosen = workstreams.find((each) => each === asked.workstream);
  const person = await requirePerson();
  const [t, d, legend, locale] = await Promise.all([
    getTranslations("verification.timeline"),
    getTranslations("domain"),
    getTranslations("parts.timeline"),
    getLocale(),
  ]);
  const { found, entries, organisations, evidence } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    const [entries, organisations, evidence] = await Promise.all([
      timelineOfCase(tx, found.id),
      listAllOrganisations(tx),
      evidenceOfCase(tx, found.id),
    ]);
    return { found, entries, organisations, evidence };
  });
  const not = await whyNot(person, found, "timeline.record");
  const shown = chosen ? entries.filter((entry) => entry.workstream === chosen) : entries;
  const events = [...new Set(entries.flatMap((entry) => entry.event ?? []))].sort();
  const here = `/cases/${reference}/timeline`;
  return (
    <>
      <CaseHead found={found} />
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
          {shown.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={not ?? <a href="#record">{t("record")}</a>}
            />
          ) : (
            <Timeline entries={timelineEntries(shown, locale, reference)} />
          )}
        </section>
        <section aria-labelledby="h-record" id="record">
          <SectionHead id="h-record" title={t("record")} level={3} />
          {not ? (
            <BlockedButton reason={not}>{t("record")}</BlockedButton>
          ) : (
            <Panel>
              <EntryForm
                caseId={found.id}
                reference={reference}
                organisations={organisations}
                evidence={evidence}
                events={events}
              />
            </Panel>
          )}
        </section>
      </div>
    </>
  );
}
