import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { sayTally, tally } from "@/app/_components/tally";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { isNarrowed, listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { channels, labels } from "@/db/schema/vocabulary";
import { type AllegationFilter, allegationFilter, sourceKinds } from "@/lib/allegations/filter";
import { now } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { AllegationRows } from "./allegation-rows";
import { readAllegationList } from "./read-allegation-list";

const states = ["waiting", "accepted", "declined"] as const;
const usual = { state: "waiting", direction: "newest" } as const;

export default async function AllegationsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const person = await requirePerson();
  const filter = allegationFilter.parse(await searchParams);
  const { state } = filter;
  const to = (change: Partial<AllegationFilter>) => listAddress("/allegations", filter, change, usual);
  const [t, d, ui, locale] = await Promise.all([
    getTranslations("allegations"),
    getTranslations("domain"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const { rows, next, counts, total, atLeast } = await read(person, (tx) => readAllegationList(tx, filter));
  const log = may(person, "allegation.log") ? (
    <ButtonLink weight="main" href="/allegations/new">
      {t("log")}
    </ButtonLink>
  ) : undefined;
  const isWithout = isNarrowed({ ...filter, state: undefined });
  return (
    <>
      <PageHead title={t("title")} acts={log} />
      <Filters
        path="/allegations"
        filter={filter}
        usual={usual}
        states={{
          name: "state",
          choices: states.map((each) => [each, t(`state.${each}`), tally(counts[each], locale)]),
        }}
        menus={[
          {
            name: "label",
            label: t("filter.label"),
            choices: labels.map((each) => [each, `TLP:${each}`]),
          },
          {
            name: "channel",
            label: t("channel"),
            choices: channels.map((each) => [each, d(`channel.${each}`)]),
          },
          {
            name: "source",
            label: t("column.source"),
            choices: sourceKinds.map((each) => [each, t(`source_kind.${each}`)]),
          },
        ]}
        toggles={[
          { name: "overdue", label: t("filter.overdue") },
          ...(log ? [{ name: "mine", label: t("filter.mine") } as const] : []),
        ]}
      />
      <ListHead
        total={sayTally(total, locale, (count) => t("count", { count }))}
        note={atLeast && t("at_least")}
        keys={ui("keys")}
        order={{
          label: ui("order", { order: t(`order.${filter.direction}`) }),
          choices: (["newest", "oldest"] as const).map((direction) => [
            to({ direction }),
            t(`order.${direction}`),
            direction === filter.direction,
          ]),
        }}
      />
      {rows.length > 0 ? (
        <AllegationRows allegations={rows} waiting={state === "waiting"} now={now()} />
      ) : isWithout ? (
        <EmptyState
          title={t("empty_other")}
          why={t("empty_other_why")}
          next={<a href={listAddress("/allegations", { state }, {}, usual)}>{t("show_all")}</a>}
        />
      ) : (
        <EmptyState
          title={t("empty")}
          why={t("empty_why")}
          next={log ?? <a href="/cases">{t("state.accepted")}</a>}
        />
      )}
      <Pager next={next && to({ after: next })} first={filter.after ? to({}) : undefined} />
    </>
  );
}
