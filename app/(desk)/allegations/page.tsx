import { getLocale, getTranslations } from "next-intl/server";
import { sayTally, tally } from "@/app/_components/tally";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { ListFilters } from "@/app/_ui/list-filters";
import { ListHead } from "@/app/_ui/list-head";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { countAllegations, listAllegations, waiting } from "@/lib/allegations/queries";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { may } from "@/lib/kernel/policy";
import { AllegationRows } from "./allegation-rows";

const choices = { waiting, accepted: ["accepted"], declined: ["declined", "merged"] } as const;
type Choice = keyof typeof choices;
const pageSize = 50;

export default async function AllegationsPage({
  searchParams,
}: {
  searchParams: Promise<{ state?: string; after?: string }>;
}) {
  const person = await requirePerson();
  const asked = await searchParams;
  const state: Choice = asked.state === "accepted" || asked.state === "declined" ? asked.state : "waiting";
  const [t, filters, locale] = await Promise.all([
    getTranslations("allegations"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const { found, counts } = await read(person, async (tx) => {
    const [found, waits, accepted, declined] = await Promise.all([
      listAllegations(tx, choices[state], pageSize + 1, readCursor(asked.after)),
      countAllegations(tx, choices.waiting),
      countAllegations(tx, choices.accepted),
      countAllegations(tx, choices.declined),
    ]);
    return { found, counts: { waiting: waits, accepted, declined } };
  });
  const page = found.slice(0, pageSize);
  const last = found.length > pageSize ? page.at(-1) : undefined;
  const log = may(person, "allegation.log") ? (
    <ButtonLink weight="main" href="/allegations/new">
      {t("log")}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHead title={t("title")} acts={log} />
      <ListFilters
        action="/allegations"
        label={filters("title")}
        states={filters("states")}
        segment={(Object.keys(choices) as Choice[]).map((each) => [
          each === "waiting" ? "/allegations" : `/allegations?state=${each}`,
          t(`state.${each}`),
          tally(counts[each], locale),
          each === state,
        ])}
        words={{ show: filters("show"), clear: filters("clear") }}
      />
      <ListHead
        total={sayTally(counts[state], locale, (count) => t("count", { count }))}
        note={t("newest_first")}
        keys={filters("keys")}
      />
      {page.length === 0 ? (
        <EmptyState
          title={t("empty")}
          why={t("empty_why")}
          next={log ?? <a href="/cases">{t("state.accepted")}</a>}
        />
      ) : (
        <AllegationRows allegations={page} waiting={state === "waiting"} />
      )}
      <Pager
        older={last && `/allegations?state=${state}&after=${writeCursor(last.loggedAt, last.id)}`}
        newer={asked.after ? `/allegations?state=${state}` : undefined}
      />
    </>
  );
}
