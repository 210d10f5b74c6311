import { getLocale, getTranslations } from "next-intl/server";
import { formatSecond } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import type { listEvents } from "@/lib/audit/queries";
import type { Subject } from "@/lib/audit/read-subjects";
import { eventWords } from "./event-words";

type Event = Awaited<ReturnType<typeof listEvents>>[number];

type EventListProps = {
  events: readonly Event[];
  /** What the events were on, by their id. */
  subjects: ReadonlyMap<string, Subject>;
  withCase: boolean;
};

/** Events of the audit log, newest first: who, as which role, did what to what and why, and where it stands in the log. */
export async function EventList({ events, subjects, withCase }: EventListProps) {
  const [t, words, locale] = await Promise.all([getTranslations("audit"), eventWords(), getLocale()]);
  return (
    <Panel flush>
      <Table
        caption={t("caption")}
        columns={[
          { id: "at", label: t("column.at") },
          { id: "who", label: t("column.who") },
          { id: "act", label: t("column.act") },
          { id: "object", label: t("column.object") },
          { id: "facts", label: t("column.facts") },
          { id: "index", label: t("column.index"), numeric: true },
        ]}
        rows={events.map((event) => ({
          id: event.id,
          cells: [
            <span key="at" className="nowrap">
              {formatSecond(event.at, locale)}
            </span>,
            <span key="who">
              {words.whoOf(event)}
              {event.role && <span className="small ink3 block">{words.roleOf(event.role)}</span>}
            </span>,
            <span key="act">
              {event.index === null ? (
                words.actOf(event.action)
              ) : (
                <a href={`/audit/${event.index}`}>{words.actOf(event.action)}</a>
              )}
              <span className="mono small ink3 block">{event.action}</span>
              {event.outcome === "refused" && <Tag tone="caution">{t("refused")}</Tag>}
              {withCase && event.caseReference && (
                <a className="small block py-1" href={`/cases/${event.caseReference}`}>
                  {event.caseReference}
                </a>
              )}
            </span>,
            <EventObject
              key="object"
              name={words.objectOf(event.subjectKind, subjects.get(event.id)?.named ?? null)}
              subjectId={event.subjectId}
              purpose={words.purposeOf(subjects.get(event.id)?.purpose ?? null)}
            />,
            <Facts key="facts" facts={event.facts} />,
            <span key="index" className={event.index === null ? "small ink3" : undefined}>
              {event.index ?? t("waiting")}
            </span>,
          ],
        }))}
      />
    </Panel>
  );
}

/** What an event was on, which leads to all that was done to it, and why it was touched. */
function EventObject({
  name,
  subjectId,
  purpose,
}: {
  name: string;
  subjectId: string | null;
  purpose: string;
}) {
  return (
    <span className="wrap">
      {subjectId === null ? (
        name
      ) : (
        <a className="inline-block py-1" href={`/audit?subject=${subjectId}`}>
          {name}
        </a>
      )}
      {purpose !== "" && <span className="small ink3 block">{purpose}</span>}
    </span>
  );
}

const shown = 160;

/** What the log keeps of the act, as it keeps it; a long list is folded. */
function Facts({ facts }: { facts: Event["facts"] }) {
  const text = Object.entries(facts)
    .filter(([key]) => key !== "purpose")
    .map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join("; ");
  if (text.length <= shown) return <span className="small mono wrap">{text}</span>;
  return (
    <details className="small mono wrap">
      <summary>{text.slice(0, shown)}</summary>
      {text}
    </details>
  );
}
