import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { formatMoment } from "@/app/_ui/moment";
import { SectionHead } from "@/app/_ui/section-head";
import { findCase } from "@/lib/cases/find";
import { obstacle } from "@/lib/deadlines/lifecycle";
import { deadlinesOfCase } from "@/lib/deadlines/queries";
import { may } from "@/lib/kernel/policy";
import { EndForms } from "../end-forms";
import { titled } from "../titled";

export default async function DeadlinePage({
  params,
}: {
  params: Promise<{ reference: string; id: string }>;
}) {
  const { reference, id } = await params;
  const person = await requirePerson();
  const [t, refusals, locale] = await Promise.all([
    getTranslations("deadlines"),
    getTranslations("refusals.keys"),
    getLocale(),
  ]);
  const { found, deadline } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return { found, deadline: (await deadlinesOfCase(tx, found.id)).find((each) => each.id === id) };
  });
  if (!deadline) notFound();
  const closed = found.status === "closed" ? "case.closed" : null;
  const why =
    closed ?? obstacle("deadline.meet", deadline) ?? (may(person, "deadline.meet") ? null : "forbidden");
  return (
    <>
      <CaseHead found={found} />
      <section aria-labelledby="h-deadline">
        <SectionHead
          id="h-deadline"
          title={titled(deadline.title, t)}
          note={t("due_at", { date: formatMoment(deadline.dueAt, locale, { zone: deadline.zone }) })}
          acts={<a href={`/cases/${reference}/deadlines`}>{t("title")}</a>}
        />
        {why ? (
          <BlockedButton reason={refusals(why.replaceAll(".", "_") as "case_closed")}>
            {t("end")}
          </BlockedButton>
        ) : (
          <EndForms deadline={deadline} reference={reference} waives={may(person, "deadline.waive")} />
        )}
      </section>
    </>
  );
}
