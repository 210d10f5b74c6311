import { getTranslations } from "next-intl/server";
import { EventList } from "@/app/_components/event-list";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { listEvents } from "@/lib/audit/queries";
import { readPlace, writePlace } from "@/lib/kernel/place";

const pageSize = 100;

export default async function AuditPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const person = await requirePerson();
  const { after } = await searchParams;
  const t = await getTranslations("audit");
  const found = await read(person, (tx) => listEvents(tx, {}, pageSize + 1, readPlace(after)));
  const page = found.slice(0, pageSize);
  const last = found.length > pageSize ? page.at(-1) : undefined;
  return (
    <>
      <PageHead title={t("title")} below={t("note")} />
      {page.length === 0 ? (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/today">{t("back")}</a>} />
      ) : (
        <EventList events={page} withCase />
      )}
      <Pager
        older={last && `/audit?after=${writePlace(last.at, last.id)}`}
        newer={after ? "/audit" : undefined}
      />
    </>
  );
}
