import { getTranslations } from "next-intl/server";
import { EventList } from "@/app/_components/event-list";
import { filterWords } from "@/app/_components/filter-words";
import { LogFilters } from "@/app/_components/log-filters";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { Pager } from "@/app/_ui/pager";
import { SectionHead } from "@/app/_ui/section-head";
import { auditFilter } from "@/lib/audit/filter";
import { listEvents } from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import { writeCursor } from "@/lib/kernel/cursor";

const pageSize = 100;
const names = ["role", "act", "object", "number", "from", "until", "after"] as const;
const filterIn = (asked: (name: string) => string | undefined) =>
  auditFilter.parse(Object.fromEntries(names.map((name) => [name, asked(name)])));

export default casePage({
  reads: (tx, { found, asked }) => ({
    listed: listEvents(tx, { ...filterIn(asked), caseId: found.id }, pageSize + 1).then(async (events) => ({
      events,
      subjects: await readSubjects(tx, events),
    })),
  }),
  show: async ({ base, asked, reference, listed: { events, subjects } }) => {
    const [t, ui] = await Promise.all([getTranslations("audit"), getTranslations("ui.filters")]);
    const filter = filterIn(asked);
    const page = events.slice(0, pageSize);
    const last = events.length > pageSize ? page.at(-1) : undefined;
    const here = `${base}/audit`;
    const to = (after: string | undefined) => listAddress(here, filter, { after });
    return (
      <section aria-labelledby="h-audit">
        <SectionHead
          id="h-audit"
          title={t("case_title")}
          note={t("note")}
          acts={<a href={listAddress("/audit", { ...filter, case: reference }, {})}>{t("to_log")}</a>}
        />
        <LogFilters path={here} filter={filter} />
        <ListHead
          total={await filterWords({ ...filter, case: reference }, { who: undefined, object: undefined })}
          note={t("newest_first")}
          keys={ui("keys")}
        />
        {page.length > 0 ? (
          <EventList events={page} subjects={subjects} withCase={false} />
        ) : (
          <EmptyState title={t("empty")} why={t("empty_why")} next={<a href={here}>{t("show_all")}</a>} />
        )}
        <Pager
          next={last && to(writeCursor(last.at, last.id))}
          first={filter.after ? to(undefined) : undefined}
        />
      </section>
    );
  },
});
