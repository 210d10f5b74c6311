import { getLocale, getTranslations } from "next-intl/server";
import { dueMoment } from "@/app/_components/due-moment";
import { urgency } from "@/app/_components/remaining";
import { atLeast, sayAtLeast } from "@/app/_components/tally";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatDay, formatDayInText, formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { grouped, type Wait, type WaitGroup } from "@/lib/today/wait";
import { shortened } from "./shortened";
import { type AlikeGroup, type WaitDue, type WaitLine, WaitRows } from "./wait-rows";

const bold = (chunks: React.ReactNode) => <b>{chunks}</b>;

/** What waits for the reader, each one click from the act and several alike as one line. Worded here and drawn by `WaitRows`, since elements of the server are made and sent twice. */
export async function Waits({ waits, now }: { waits: readonly Wait[]; now: Date }) {
  const [t, grantable, locale] = await Promise.all([
    getTranslations("today"),
    getTranslations("people.grantable"),
    getLocale(),
  ]);
  const dueBy = (due: Date) => {
    const { day, clock } = dueMoment(due, locale);
    return t(due < now ? "was_due" : "due", { date: `${day}, ${clock}` });
  };
  const said = (due: Date | undefined, words: (by: string) => string = (by) => by): WaitDue | null =>
    due ? [urgency(due, now), words(dueBy(due))] : null;
  const line = ({ kind, id, title, gives, reference, since, precision, due, href }: Wait): WaitLine => [
    `${kind}-${id}`,
    t.rich(`wait.${kind}`, { b: bold, title, text: gives ? grantable(gives) : title }),
    [reference, t("since", { date: formatMoment(since, locale, { precision }) })].filter(Boolean).join(", "),
    said(due),
    href,
    t(`wait.${kind}_act`),
  ];
  const alike = ({ kind, waits: its }: WaitGroup): AlikeGroup => {
    const oldest = new Date(Math.min(...its.map(({ since }) => since.getTime())));
    const count = isAmongMore(its) ? atLeast(its.length, locale) : String(its.length);
    return {
      key: kind,
      what: t.rich(`alike.${kind}`, { b: bold, count }),
      under: t("oldest", { date: formatDayInText(oldest, locale) }),
      due: said(its[0]?.due, (date) => t("first", { date })),
      act: t(`wait.${kind}_act`),
      lines: its.map(({ id, reference, title, gives, since, href }) => [
        id,
        reference,
        kind === "triage"
          ? t("alleges", { summary: shortened(title, 120) })
          : [title, gives && grantable(gives)].filter(Boolean).join(", ") || t(`wait.${kind}_act`),
        formatDay(since, locale, { year: false }),
        href,
      ]),
    };
  };
  const rows = grouped(waits).map((group) => {
    const [only] = group.waits;
    return group.waits.length === 1 && only ? line({ ...only, title: worded(only) }) : alike(group);
  });
  const say = (count: number) => t("things", { count });
  const things = isAmongMore(waits) ? sayAtLeast(waits.length, locale, say) : say(waits.length);
  return (
    <section aria-labelledby="h-waits">
      <SectionHead id="h-waits" title={t("waits")} note={waits.length > 0 ? things : undefined} />
      {waits.length === 0 ? (
        <EmptyState
          title={t("nothing")}
          why={t("nothing_why")}
          next={<a href="/notices">{t("notices")}</a>}
        />
      ) : (
        <Panel flush>
          <WaitRows rows={rows} />
        </Panel>
      )}
    </section>
  );
}

const isAmongMore = (waits: readonly Wait[]) => waits.some((wait) => wait.isAmongMore);

const worded = ({ kind, title }: Wait) => (kind === "triage" ? shortened(title, 120) : title);
