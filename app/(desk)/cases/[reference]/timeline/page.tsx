import { getLocale, getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { Timeline, TimelineLegend } from "@/app/_components/timeline";
import { timelineEntries } from "@/app/_components/timeline-entries";
import { casePage } from "@/app/_server/case-page";
import { Chips } from "@/app/_ui/chips";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { workstreams } from "@/db/schema/vocabulary";
import { amendmentsOfCase } from "@/lib/amendments/queries";
import { itemChoices } from "@/lib/evidence/queries";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { eventsOfCase, timelineOfCase } from "@/lib/timeline/queries";
import { EntryForm } from "./entry-form";

export default casePage({
  reads: (tx, { found, asked }) => ({
    entries: timelineOfCase(
      tx,
      found.id,
      { workstream: workstreamIn(asked("workstream")), event: asked("event") },
      pageFrom(readCursor(asked("after"))),
    ),
    events: eventsOfCase(tx, found.id),
    organisations: listAllOrganisations(tx),
    evidence: itemChoices(tx, found.id),
    amendments: amendmentsOfCase(tx, found.id, "timeline"),
  }),
  show: async (page) => {
    const { found, reference, base, asked, entries, events, organisations, evidence, amendments, not } = page;
    const [t, amend, d, locale] = await Promise.all([
      getTranslations("verification.timeline"),
      getTranslations("amendments"),
      getTranslations("domain"),
      getLocale(),
    ]);
    const chosen = workstreamIn(asked("workstream"));
    const event = asked("event");
    const notRecord = not("timeline.record");
    const behind = (id: string) => (
      <>
        {not("timeline.amend") === null && (
          <a className="small" href={`${base}/amend?timeline=${id}`}>
            {amend("amend")}
          </a>
        )}
        <Amended
          history={amendments.filter(({ recordId }) => recordId === id)}
          organisations={organisations}
        />
      </>
    );
    const here = `${base}/timeline`;
    const filter = new URLSearchParams({
      ...(chosen ? { workstream: chosen } : {}),
      ...(event === undefined ? {} : { event }),
    });
    const rows = event === undefined ? entries.rows : entries.rows.map((row) => ({ ...row, event: null }));
    return (
      <div className="cols">
        <section aria-labelledby="h-timeline">
          <SectionHead id="h-timeline" title={t("title")} />
          {rows.length > 0 && <TimelineLegend />}
          <div className="row mb-3.5">
            <Chips
              label={t("filter")}
              chips={[
                { href: here, label: t("all"), current: !chosen && event === undefined },
                ...workstreams.map((each) => ({
                  href: `${here}?workstream=${each}`,
                  label: d(`workstream.${each}`),
                  current: each === chosen && event === undefined,
                })),
                ...(event === undefined
                  ? []
                  : [{ href: `${here}?${filter}`, label: t("of_event", { event }), current: true }]),
              ]}
            />
          </div>
          {rows.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={notRecord ? notRecord.says : <a href="#record">{t("record")}</a>}
            />
          ) : (
            <Timeline entries={timelineEntries(rows, locale, reference, t("all_dates"), behind)} />
          )}
          <NextPage
            here={filter.size > 0 ? `${here}?${filter}` : here}
            after={asked("after")}
            next={entries.next}
          />
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

const workstreamIn = (text: string | undefined) => workstreams.find((each) => each === text);
