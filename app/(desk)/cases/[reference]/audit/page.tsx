import { getTranslations } from "next-intl/server";
import { EventList } from "@/app/_components/event-list";
import { casePage } from "@/app/_server/case-page";
import { Pager } from "@/app/_ui/pager";
import { SectionHead } from "@/app/_ui/section-head";
import { listEvents } from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import { writeCursor } from "@/lib/kernel/cursor";

const pageSize = 100;

export default casePage({
  reads: (tx, { found, asked }) => ({
    listed: listEvents(tx, { caseId: found.id, after: asked("after") }, pageSize + 1).then(
      async (events) => ({
        events,
        subjects: await readSubjects(tx, events),
      }),
    ),
  }),
  show: async ({ base, asked, reference, listed: { events, subjects } }) => {
    const t = await getTranslations("audit");
    const page = events.slice(0, pageSize);
    const last = events.length > pageSize ? page.at(-1) : undefined;
    const here = `${base}/audit`;
    return (
      <section aria-labelledby="h-audit">
        <SectionHead
          id="h-audit"
          title={t("case_title")}
          note={t("note")}
          acts={<a href={`/audit?case=${reference}`}>{t("to_log")}</a>}
        />
        <EventList events={page} subjects={subjects} withCase={false} />
        <Pager
          older={last && `${here}?after=${writeCursor(last.at, last.id)}`}
          newer={asked("after") ? here : undefined}
        />
      </section>
    );
  },
});
