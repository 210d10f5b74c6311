import { getLocale, getTranslations } from "next-intl/server";
import { CaseList } from "@/app/_components/case-list";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { isNarrowed } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { type CaseFilter, caseFilter } from "@/lib/cases/filter";
import { may } from "@/lib/kernel/policy";
import { caseAddress } from "./address";
import { CaseFilters, sayCases } from "./case-filters";
import { readCaseList } from "./read-case-list";

const orders = [
  ["updated", "newest"],
  ["updated", "oldest"],
  ["opened", "newest"],
  ["opened", "oldest"],
] as const;

export default async function CasesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const person = await requirePerson();
  const filter = caseFilter.parse(await searchParams);
  const [t, ui, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const { cases, next, total, all, atLeast, facets, facts } = await read(person, (tx) =>
    readCaseList(tx, filter, person),
  );
  const orderWord = ([order, direction]: (typeof orders)[number]) => t(`order.${order}_${direction}`);
  return (
    <>
      <PageHead
        title={t("title")}
        acts={
          may(person, "case.open") ? <ButtonLink href="/allegations">{t("open_one")}</ButtonLink> : undefined
        }
      />
      <CaseFilters filter={filter} facets={facets} />
      <ListHead
        total={await sayCases(total)}
        note={atLeast ? t("at_least") : total < all ? t("of_those_seen", { all }) : t("you_may_see")}
        keys={ui("keys")}
        order={{
          label: ui("order", { order: orderWord([filter.order, filter.direction]) }),
          choices: orders.map((each) => {
            const [order, direction] = each;
            const current = order === filter.order && direction === filter.direction;
            return [caseAddress(filter, { order, direction }), orderWord(each), current] as const;
          }),
        }}
      />
      {cases.length === 0 ? (
        <EmptyState
          title={t(isNarrowed(filter) ? "empty" : "none")}
          why={t("empty_why")}
          next={
            isNarrowed(filter) ? <a href="/cases">{t("show_all")}</a> : <a href="/today">{t("to_today")}</a>
          }
        />
      ) : (
        <CaseList locale={locale} person={person} cases={cases} facts={facts} />
      )}
      <Pager next={following(filter, next)} first={filter.after ? caseAddress(filter, {}) : undefined} />
    </>
  );
}

const following = (filter: CaseFilter, next: string | undefined) =>
  next ? caseAddress(filter, { after: next }) : undefined;
