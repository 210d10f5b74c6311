import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { EventList } from "@/app/_components/event-list";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Pager } from "@/app/_ui/pager";
import { SectionHead } from "@/app/_ui/section-head";
import { listEvents } from "@/lib/audit/queries";
import { findCase } from "@/lib/cases/find";
import { writeCursor } from "@/lib/kernel/cursor";

const pageSize = 100;
type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ after?: string }> };

export default async function CaseAuditPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const { after } = await searchParams;
  const person = await requirePerson();
  const t = await getTranslations("audit");
  const { found, events } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return { found, events: await listEvents(tx, { caseId: found.id, after }, pageSize + 1) };
  });
  const page = events.slice(0, pageSize);
  const last = events.length > pageSize ? page.at(-1) : undefined;
  const here = `/cases/${reference}/audit`;
  return (
    <>
      <CaseHead found={found} />
      <section aria-labelledby="h-audit">
        <SectionHead id="h-audit" title={t("case_title")} note={t("note")} />
        <EventList events={page} withCase={false} />
        <Pager
          older={last && `${here}?after=${writeCursor(last.at, last.id)}`}
          newer={after ? here : undefined}
        />
      </section>
    </>
  );
}
