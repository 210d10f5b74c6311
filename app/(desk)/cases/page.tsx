import { getLocale, getTranslations } from "next-intl/server";
import { CaseList } from "@/app/_components/case-list";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { Chips } from "@/app/_ui/chips";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { caseStates, provenances, severities } from "@/db/schema/vocabulary";
import { type CaseFilter, caseFilter, listCases } from "@/lib/cases/queries";
import { minds } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import { readFacts } from "@/lib/track/facts";

const pageSize = 50;

export default async function CasesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const person = await requirePerson();
  const filter = caseFilter.parse(await searchParams);
  const [t, domain, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const { cases, next, facts } = await read(person, async (tx) => {
    const page = await listCases(tx, filter, minds(person), pageSize);
    return {
      ...page,
      facts: await readFacts(
        tx,
        page.cases.map(({ id }) => id),
      ),
    };
  });
  const chip = (label: string, change: Partial<CaseFilter>, current: boolean) => ({
    href: address(filter, { ...change, after: undefined }),
    label,
    current,
  });
  return (
    <>
      <PageHead
        title={t("title")}
        below={t("count", { count: cases.length })}
        acts={
          may(person, "case.open") ? <ButtonLink href="/allegations">{t("open_one")}</ButtonLink> : undefined
        }
      />
      <div className="row mb-4">
        <Chips
          label={t("filter.status")}
          chips={[
            chip(t("filter.any"), { status: undefined }, !filter.status),
            ...caseStates.map((state) =>
              chip(domain(`case_state.${state}`), { status: state }, filter.status === state),
            ),
          ]}
        />
        <Chips
          label={t("filter.severity")}
          chips={severities.map((severity) =>
            chip(
              domain(`severity.${severity}`),
              { severity: filter.severity === severity ? undefined : severity },
              filter.severity === severity,
            ),
          )}
        />
        <Chips
          label={t("filter.provenance")}
          chips={[
            chip(t("filter.mine"), { mine: filter.mine ? undefined : "1" }, Boolean(filter.mine)),
            ...provenances.map((each) =>
              chip(
                domain(`provenance.${each}`),
                { provenance: filter.provenance === each ? undefined : each },
                filter.provenance === each,
              ),
            ),
          ]}
        />
        <Chips
          label={t("filter.order")}
          chips={[
            chip(t("order.updated"), { order: "updated", direction: "newest" }, filter.order === "updated"),
            chip(t("order.opened"), { order: "opened", direction: "newest" }, filter.order === "opened"),
            chip(
              t(filter.direction === "newest" ? "order.newest" : "order.oldest"),
              { direction: filter.direction === "newest" ? "oldest" : "newest" },
              false,
            ),
          ]}
        />
      </div>
      {cases.length === 0 ? (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/cases">{t("show_all")}</a>} />
      ) : (
        <CaseList locale={locale} cases={cases} facts={facts} />
      )}
      <Pager
        older={next ? address(filter, { after: next }) : undefined}
        newer={filter.after ? address(filter, { after: undefined }) : undefined}
      />
    </>
  );
}

const defaults: Partial<Record<keyof CaseFilter, string>> = { order: "updated", direction: "newest" };

const address = (filter: CaseFilter, change: Partial<CaseFilter>): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...filter, ...change })) {
    if (value && defaults[key as keyof CaseFilter] !== value) query.set(key, value);
  }
  const text = query.toString();
  return text ? `/cases?${text}` : "/cases";
};
