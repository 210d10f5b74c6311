import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EvidenceFilters } from "@/app/_components/evidence-filters";
import { read } from "@/app/_server/read";
import { reads } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { listAddress } from "@/app/_ui/list-address";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { evidenceListFilter, wantedBy } from "@/lib/evidence/filter";
import { countEvidence, listEvidence } from "@/lib/evidence/list";
import { pageSize } from "@/lib/kernel/page";
import { ItemRows } from "./item-rows";

type Search = Promise<Record<string, string | string[]>>;

export default async function EvidencePage({ searchParams }: { searchParams: Search }) {
  const person = await requirePerson();
  if (!reads(person, "evidence")) notFound();
  const filter = evidenceListFilter.parse(await searchParams);
  const to = (after: string | undefined) =>
    listAddress("/evidence", filter, { after }, { direction: "newest" });
  const [t, [{ rows, next }, counts]] = await Promise.all([
    getTranslations("evidence"),
    read(person, (tx) =>
      Promise.all([listEvidence(tx, filter, wantedBy(filter, person.id), pageSize), countEvidence(tx)]),
    ),
  ]);
  return (
    <>
      <PageHead title={t("across")} />
      <EvidenceFilters path="/evidence" filter={filter} counts={counts} />
      {rows.length > 0 ? (
        <ItemRows items={rows} />
      ) : counts.length > 0 ? (
        <EmptyState
          title={t("filter.none")}
          why={t("filter.none_why")}
          next={<a href="/evidence">{t("filter.show_all")}</a>}
        />
      ) : (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/cases">{t("open_cases")}</a>} />
      )}
      <Pager next={next && to(next)} first={filter.after ? to(undefined) : undefined} />
    </>
  );
}
