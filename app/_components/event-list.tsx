import { getLocale, getTranslations } from "next-intl/server";
import { formatSecond } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { keyed } from "@/app/_words/keyed";
import type { listEvents } from "@/lib/audit/queries";
import type { Role } from "@/lib/kernel/actor";

type Event = Awaited<ReturnType<typeof listEvents>>[number];

/** Events of the audit log, newest first: who, as which role, did what to what, and where it stands in the log. */
export async function EventList({ events, withCase }: { events: readonly Event[]; withCase: boolean }) {
  const [t, d, locale] = await Promise.all([
    getTranslations("audit"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const wordOf = (action: string) =>
    t.has(`act.${keyed(action)}` as never) ? t(`act.${keyed(action)}` as "act.case_open") : action;
  return (
    <Panel flush>
      <Table
        caption={t("caption")}
        columns={[
          { id: "at", label: t("column.at") },
          { id: "who", label: t("column.who") },
          { id: "act", label: t("column.act") },
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
              {event.actor ?? t("job", { job: event.actorJob ?? "" })}
              {event.inNameOf && ` ${t("in_name_of", { name: event.inNameOf })}`}
              {event.role && <span className="small ink3 block">{d(`role.${event.role as Role}`)}</span>}
            </span>,
            <span key="act">
              {event.index === null ? (
                wordOf(event.action)
              ) : (
                <a href={`/audit/${event.index}`}>{wordOf(event.action)}</a>
              )}
              <span className="mono small ink3 block">{event.action}</span>
              {event.outcome === "refused" && <Tag tone="caution">{t("refused")}</Tag>}
              {withCase && event.caseReference && (
                <a className="small block" href={`/cases/${event.caseReference}`}>
                  {event.caseReference}
                </a>
              )}
            </span>,
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

const shown = 160;

/** What the log keeps of the act, as it keeps it; a long list is folded. */
function Facts({ facts }: { facts: Event["facts"] }) {
  const text = Object.entries(facts)
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
