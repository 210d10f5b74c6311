import { getLocale, getTranslations } from "next-intl/server";
import { sayTally, tally } from "@/app/_components/tally";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { ListFilters } from "@/app/_ui/list-filters";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { SubmitButton } from "@/app/_ui/submit-button";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { countUnread, listNotices, type NoticeRow } from "@/lib/notices/queries";
import { submitReadAll } from "./actions";
import { NoticeGroup } from "./notice-group";

const pageSize = 50;

type Search = Promise<{ after?: string; view?: string }>;

export default async function NoticesPage({ searchParams }: { searchParams: Search }) {
  const { after, view } = await searchParams;
  const which = view === "all" ? "all" : "unread";
  const person = await requirePerson();
  const [t, filters, locale] = await Promise.all([
    getTranslations("notices"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const [rows, unread] = await read(person, (tx) =>
    Promise.all([listNotices(tx, pageSize + 1, which, readCursor(after)), countUnread(tx)]),
  );
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  const address = (cursor?: string) => {
    const query = new URLSearchParams(which === "all" ? { view: "all" } : {});
    if (cursor) query.set("after", cursor);
    return query.size > 0 ? `/notices?${query}` : "/notices";
  };
  return (
    <>
      <PageHead
        title={t("title")}
        below={sayTally(unread, locale, (count) => t("summary", { count }))}
        acts={
          unread > 0 ? (
            <Form action={submitReadAll} id="read-all" label={t("read_all")}>
              <SubmitButton>{t("read_all")}</SubmitButton>
            </Form>
          ) : undefined
        }
      />
      <ListFilters
        action="/notices"
        label={filters("title")}
        states={t("view")}
        segment={[
          ["/notices", t("open_ones"), tally(unread, locale), which === "unread"],
          ["/notices?view=all", t("all_ones"), "", which === "all"],
        ]}
        words={{ show: filters("show"), clear: filters("clear") }}
      />
      {page.length === 0 ? (
        <EmptyState
          title={which === "all" ? t("empty") : t("nothing_open")}
          why={t("empty_why")}
          next={
            which === "all" ? (
              <a href="/today">{t("to_today")}</a>
            ) : (
              <a href="/notices?view=all">{t("see_all")}</a>
            )
          }
        />
      ) : (
        <div className="stack-l">
          {byCase(page).map((its) => (
            <NoticeGroup key={its[0]?.id} notices={its} view={view ?? ""} after={after ?? ""} />
          ))}
        </div>
      )}
      <Pager
        next={last && address(writeCursor(last.createdAt, last.id))}
        first={after ? address() : undefined}
      />
    </>
  );
}

/** The notices of a page by case, in the order of the newest of each. */
const byCase = (page: readonly NoticeRow[]): NoticeRow[][] => {
  const groups = new Map<string | null, NoticeRow[]>();
  for (const notice of page) {
    const its = groups.get(notice.caseId);
    if (its) its.push(notice);
    else groups.set(notice.caseId, [notice]);
  }
  return [...groups.values()];
};
