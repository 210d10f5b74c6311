import { getLocale, getTranslations } from "next-intl/server";
import { formatSecondInColumn, zoneName } from "@/app/_ui/moment";
import type { listEvents } from "@/lib/audit/queries";
import type { Subject } from "@/lib/audit/read-subjects";
import { eventWords } from "./event-words";
import { type ListLine, ListRows } from "./list-rows";

type Event = Awaited<ReturnType<typeof listEvents>>[number];

type EventListProps = {
  events: readonly Event[];
  /** What the events were on, by their id. */
  subjects: ReadonlyMap<string, Subject>;
  withCase: boolean;
};

const zone = zoneName("Asia/Jakarta");

/** Events of the audit log, newest first, a line each: when, who did what to what and, where most of them say it, why, and where it stands in the log. What the log keeps of it stands in its entry. */
export async function EventList({ events, subjects, withCase }: EventListProps) {
  const [t, words, locale] = await Promise.all([getTranslations("audit"), eventWords(), getLocale()]);
  const whyOf = (event: Event) => words.purposeOf(subjects.get(event.id)?.purpose ?? null);
  const says = events.filter((event) => whyOf(event) !== "").length * 2 > events.length;
  const objectOf = (event: Event) => {
    const named = subjects.get(event.id)?.named ?? null;
    // Beside the reason a number says which one it was; its title stands in the entry.
    const name = words.objectOf(
      event.subjectKind,
      says && named?.number && event.subjectKind !== "position" ? { ...named, title: null } : named,
    );
    if (event.subjectId === null) return name;
    return { href: `/audit?subject=${event.subjectId}`, act: name, of: t("all_of_it") };
  };
  const line = (event: Event): ListLine => [
    event.id,
    event.index === null ? "" : `/audit/${event.index}`,
    words.actOf(event.action),
    event.outcome === "refused" ? t("refused") : "",
    [
      formatSecondInColumn(event.at, locale),
      words.whoOf(event),
      objectOf(event),
      ...(says ? [whyOf(event)] : []),
      ...(withCase ? [event.caseReference ?? ""] : []),
      event.index === null ? t("waiting") : String(event.index),
    ],
  ];
  return (
    <ListRows
      caption={t("caption")}
      title={t("column.act")}
      columns={[
        { label: `${t("column.at")}, ${zone}`, look: "when" },
        { label: t("column.who"), look: "name" },
        { label: t("column.object"), look: says ? "name" : "wide" },
        ...(says ? [{ label: t("column.why"), look: "wide" as const }] : []),
        ...(withCase ? [{ label: t("column.case"), look: "ref" as const }] : []),
        { label: t("column.index"), look: says ? "spare" : "extra" },
      ]}
      before={2}
      kind="acts"
      lines={events.map(line)}
    />
  );
}
