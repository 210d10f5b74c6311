import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { reads } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { isNarrowed, listAddress } from "@/app/_ui/list-address";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { pageSize } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { systemFilter } from "@/lib/systems/filter";
import { countSystems, listSystems, ownersOfSystems } from "@/lib/systems/list";
import { SystemFilters } from "./system-filters";
import { SystemRows } from "./system-rows";
import { TakeOut } from "./take-out";

type Search = Promise<Record<string, string | string[]>>;

export default async function SystemsPage({ searchParams }: { searchParams: Search }) {
  const person = await requirePerson();
  if (!reads(person, "system")) notFound();
  const filter = systemFilter.parse(await searchParams);
  const [t, file, [{ rows, next }, count, owners]] = await Promise.all([
    getTranslations("verification.systems"),
    getTranslations("verification.system_file"),
    read(person, (tx) =>
      Promise.all([listSystems(tx, filter, pageSize), countSystems(tx, filter), ownersOfSystems(tx)]),
    ),
  ]);
  const to = (after: string | undefined) =>
    listAddress("/systems", filter, { after }, { direction: "newest" });
  const records = may(person, "system.record");
  return (
    <>
      <PageHead
        title={t("inventory")}
        below={t("inventory_why")}
        acts={
          records && (
            <>
              <ButtonLink weight="main" href="/systems/new">
                {t("record")}
              </ButtonLink>
              <ButtonLink href="/systems/import">{file("import")}</ButtonLink>
            </>
          )
        }
      />
      <SystemFilters filter={filter} owners={owners} {...count} />
      {rows.length > 0 ? (
        <SystemRows systems={rows} />
      ) : next !== undefined ? (
        <EmptyState
          title={t("none_yet")}
          why={t("none_yet_why")}
          next={<a href={to(next)}>{t("look_on")}</a>}
        />
      ) : filter.after !== undefined ? (
        <EmptyState
          title={t("none_further")}
          why={t("none_further_why")}
          next={<a href={to(undefined)}>{t("from_the_start")}</a>}
        />
      ) : isNarrowed(filter) ? (
        <EmptyState
          title={t("none_like")}
          why={t("none_like_why")}
          next={<a href="/systems">{t("show_all")}</a>}
        />
      ) : (
        <EmptyState
          title={t("inventory_empty")}
          why={t(records ? "inventory_empty_why" : "inventory_empty_official")}
          next={<a href="/cases">{t("open_cases")}</a>}
        />
      )}
      <Pager next={next && to(next)} first={filter.after ? to(undefined) : undefined} />
      {rows.length > 0 && may(person, "system.export") && <TakeOut filter={filter} />}
    </>
  );
}
