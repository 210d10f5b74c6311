import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EventList } from "@/app/_components/event-list";
import { eventWords } from "@/app/_components/event-words";
import { filterWords } from "@/app/_components/filter-words";
import { LogFilters } from "@/app/_components/log-filters";
import { Refused } from "@/app/_components/refused";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { isNarrowed, listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { formatSecond } from "@/app/_ui/moment";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { readsErasures } from "@/lib/audit/erasures";
import { type AuditFilter, auditFilter } from "@/lib/audit/filter";
import { listVouchers } from "@/lib/audit/list-vouchers";
import { findActors, listEvents, newestCheckpoint } from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import { writeCursor } from "@/lib/kernel/cursor";
import { may } from "@/lib/kernel/policy";
import { Export } from "./export";
import { Namesakes } from "./namesakes";
import { Vouchers } from "./vouchers";

const pageSize = 100;

export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const person = await requirePerson();
  const given = await searchParams;
  const filter = auditFilter.parse(given);
  const to = (change: Partial<AuditFilter>) => listAddress("/audit", filter, change);
  // A name as it was typed, for which the address then has an id.
  const name = filter.who === undefined && typeof given.who === "string" ? given.who.trim() : "";
  const refused = typeof given.refused === "string" ? given.refused : undefined;
  const [t, ui, words, locale] = await Promise.all([
    getTranslations("audit"),
    getTranslations("ui.filters"),
    eventWords(),
    getLocale(),
  ]);
  const { found, subjects, actors, sealed, vouchers } = await read(person, async (tx) => {
    const [found, actors, sealed, vouchers] = await Promise.all([
      listEvents(tx, filter, pageSize + 1),
      name || filter.who ? findActors(tx, name || `${filter.who}`) : [],
      newestCheckpoint(tx),
      listVouchers(tx),
    ]);
    return { found, subjects: await readSubjects(tx, found), actors, sealed, vouchers };
  });
  const [only, ...others] = actors;
  if (name && only && others.length === 0) redirect(to({ who: only.id }));
  const page = found.slice(0, pageSize);
  const last = found.length > pageSize ? page.at(-1) : undefined;
  // The object that is filtered by, not whom one of its acts was about.
  const one = filter.subject ? page.find(({ id }) => !subjects.get(id)?.named?.kind) : undefined;
  const object = one && words.objectOf(one.subjectKind, subjects.get(one.id)?.named ?? null);
  const said = await filterWords(filter, { who: only?.name, object });
  return (
    <>
      <PageHead
        title={t("title")}
        below={`${t("note")} ${
          sealed
            ? t("sealed", { size: sealed.size, at: formatSecond(sealed.madeAt, locale) })
            : t("not_sealed")
        }`}
        acts={
          <>
            {readsErasures(person) && <ButtonLink href="/audit/erasures">{t("erasures.title")}</ButtonLink>}
            {may(person, "audit.export") && found.length > 0 && !name && <Export filter={filter} />}
          </>
        }
      />
      <Refused refusal={refused} />
      <Vouchers vouchers={vouchers} />
      <LogFilters
        path="/audit"
        filter={filter}
        people={{
          who: name || only?.name,
          seen: page.flatMap(({ actor }) => (actor === null ? [] : [actor])),
        }}
      />
      {filter.number && !filter.case && (
        <Notice tone="caution" small>
          {t("filter.number_of_case")}
        </Notice>
      )}
      <ListHead total={said} note={t("newest_first")} keys={ui("keys")} />
      {name ? (
        <Namesakes name={name} people={actors.map((each) => ({ ...each, href: to({ who: each.id }) }))} />
      ) : page.length === 0 ? (
        <EmptyState
          title={t("empty")}
          why={t("empty_why")}
          next={
            isNarrowed(filter) ? <a href="/audit">{t("show_all")}</a> : <a href="/today">{t("to_today")}</a>
          }
        />
      ) : (
        <EventList events={page} subjects={subjects} withCase={filter.case === undefined} />
      )}
      <Pager
        next={name || !last ? undefined : to({ after: writeCursor(last.at, last.id) })}
        first={filter.after ? to({}) : undefined}
      />
    </>
  );
}
