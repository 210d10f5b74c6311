import { getTranslations } from "next-intl/server";
import { DueRows } from "@/app/_components/due-rows";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { PageHead } from "@/app/_ui/page-head";
import { allDuesOf } from "@/lib/deadlines/queries";
import { minds } from "@/lib/kernel/actor";
import { now as clock } from "@/lib/kernel/clock";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { dueList } from "../due-list";

/** All running deadlines of the reader across cases, the soonest first, page by page. */
export default async function DuesPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const { after } = await searchParams;
  const person = await requirePerson();
  const now = clock();
  const [t, line, { rows, next }] = await Promise.all([
    getTranslations("today"),
    dueList(now),
    read(person, (tx) =>
      allDuesOf(
        tx,
        { personId: minds(person), organisationId: person.organisationId },
        pageFrom(readCursor(after)),
      ),
    ),
  ]);
  const past = rows.filter(({ dueAt }) => dueAt < now).length;
  const isWhole = after === undefined && next === undefined && rows.length > 0;
  return (
    <>
      <PageHead
        title={t("all_deadlines")}
        below={isWhole ? t("running", { count: rows.length, past }) : undefined}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t("none_runs")}
          why={t("no_deadline_why")}
          next={<a href="/today">{t("title")}</a>}
        />
      ) : (
        <>
          <DueRows lines={rows.map(line)} />
          <NextPage here="/today/deadlines" after={after} next={next} />
        </>
      )}
    </>
  );
}
