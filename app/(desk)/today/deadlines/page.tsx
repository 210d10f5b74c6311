import { getTranslations } from "next-intl/server";
import { DueRows } from "@/app/_components/due-rows";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHead } from "@/app/_ui/page-head";
import { duesOf } from "@/lib/deadlines/queries";
import { minds } from "@/lib/kernel/actor";
import { now as clock } from "@/lib/kernel/clock";
import { dueList } from "../due-list";

const shown = 100;

/** All running deadlines of the reader, the soonest first, as many as a page shows. */
export default async function DuesPage() {
  const person = await requirePerson();
  const now = clock();
  const [t, line, { first, total }] = await Promise.all([
    getTranslations("today"),
    dueList(now),
    read(person, (tx) =>
      duesOf(tx, { personId: minds(person), organisationId: person.organisationId }, shown, now),
    ),
  ]);
  return (
    <>
      <PageHead
        title={t("deadlines")}
        below={
          total > shown
            ? t("first_of_more", { count: String(shown) })
            : t("running", { count: first.length, past: first.filter(({ dueAt }) => dueAt < now).length })
        }
      />
      {first.length === 0 ? (
        <EmptyState
          title={t("no_deadline")}
          why={t("no_deadline_why")}
          next={<a href="/today">{t("title")}</a>}
        />
      ) : (
        <DueRows lines={first.map(line)} />
      )}
    </>
  );
}
