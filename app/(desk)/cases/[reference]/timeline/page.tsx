import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { LineEntries } from "@/app/_components/line-entries";
import { LineFilters } from "@/app/_components/line-filters";
import { LineLegend } from "@/app/_components/line-legend";
import { LinePicture } from "@/app/_components/line-picture";
import { lineSaid } from "@/app/_components/line-said";
import { actsSaying, lineWords } from "@/app/_components/line-words";
import { NextAct } from "@/app/_components/next-act";
import { readLine } from "@/app/_components/read-line";
import { Refused } from "@/app/_components/refused";
import { wordedActs } from "@/app/_components/worded-acts";
import { casePage } from "@/app/_server/case-page";
import { reads } from "@/app/_server/rooms";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { chosenIn, isNarrowed, listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOfCase } from "@/lib/amendments/queries";
import { itemChoices } from "@/lib/evidence/queries";
import { now } from "@/lib/kernel/clock";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { positionsWithoutDay } from "@/lib/positions/queries";
import { countLine } from "@/lib/timeline/line/count";
import { lineFilter } from "@/lib/timeline/line/filter";
import { pictureOf } from "@/lib/timeline/line/stretches";
import { eventsOfCase } from "@/lib/timeline/queries";
import { EntryForm } from "./entry-form";

const single = [
  "side",
  "party",
  "workstream",
  "event",
  "from",
  "until",
  "text",
  "order",
  "zoom",
  "after",
] as const;
type Asks = { asked: (name: string) => string | undefined; askedAll: (name: string) => string[] };
const filterIn = ({ asked, askedAll }: Asks) =>
  lineFilter.parse({
    ...Object.fromEntries(single.map((name) => [name, asked(name)])),
    kind: askedAll("kind"),
  });

export default casePage({
  reads: (tx, on) => {
    const wanted = actsSaying(filterIn(on).text).then((acts) => ({ ...filterIn(on), acts }));
    return {
      line: wanted.then((its) => readLine(tx, on.found.id, its)),
      counts: wanted.then((its) => countLine(tx, on.found.id, its)),
      events: eventsOfCase(tx, on.found.id),
      undated: positionsWithoutDay(tx, on.found.id),
      organisations: listAllOrganisations(tx),
      evidence: itemChoices(tx, on.found.id),
      amendments: amendmentsOfCase(tx, on.found.id, "timeline"),
    };
  },
  show: async (page) => {
    const { person, found, reference, base, asked, line, counts, events, organisations, evidence } = page;
    const { amendments, undated, not, reason } = page;
    const [t, words, amend, d, acts] = await Promise.all([
      getTranslations("verification.timeline"),
      lineWords(),
      getTranslations("amendments"),
      getTranslations("domain"),
      wordedActs(line),
    ]);
    const filter = filterIn(page);
    const here = `${base}/timeline`;
    const notRecord = not("timeline.record");
    const notExport = reason("timeline.export");
    const picture = pictureOf(counts, filter);
    const total = (side: "world" | "runut") => counts.reduce((sum, each) => sum + each[side], 0);
    const to = (order: "oldest" | undefined) => listAddress(here, filter, { order });
    const isAll = !isNarrowed({ ...filter, zoom: undefined });
    const behind = (id: string) => (
      <>
        {not("timeline.amend") === null && (
          <a className="small print:hidden" href={`${base}/amend?timeline=${id}`}>
            {amend("amend")}
          </a>
        )}
        <Amended
          history={amendments.filter(({ recordId }) => recordId === id)}
          organisations={organisations}
        />
      </>
    );
    return (
      <div className="stack-l">
        <section aria-labelledby="h-timeline">
          <SectionHead
            id="h-timeline"
            title={t("title")}
            note={t("note")}
            acts={
              notRecord === null && (
                <a className="print:hidden" href="#record">
                  {t("record")}
                </a>
              )
            }
          />
          <Refused refusal={asked("refused")} />
          <LineFilters
            path={here}
            filter={filter}
            reads={(record) => reads(person, record)}
            organisations={organisations}
            events={events}
          />
          {picture && <LinePicture picture={picture} path={here} filter={filter} />}
          <ListHead
            total={t("total", { world: total("world"), runut: total("runut") })}
            note={lineSaid(filter, words, {
              party: organisations.find(({ id }) => id === filter.party)?.name,
              workstream: filter.workstream && d(`workstream.${filter.workstream}`),
            })}
            order={{
              label: filter.order ? t("oldest_first") : t("latest_first"),
              choices: [
                [to(undefined), t("latest_first"), filter.order === undefined],
                [to("oldest"), t("oldest_first"), filter.order === "oldest"],
              ],
            }}
          />
          {undated > 0 && filter.side !== "runut" && (
            <p className="small ink2 mb-2">
              <a href={`${base}/positions`}>{t("undated", { count: undated })}</a>
            </p>
          )}
          {line.rows.length > 0 ? (
            <>
              <LineLegend />
              <LineEntries
                rows={line.rows}
                dates={line.dates}
                acts={acts}
                base={base}
                now={now()}
                behind={behind}
              />
            </>
          ) : isAll ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={
                <NextAct not={notRecord} base={base}>
                  <a href="#record">{t("record")}</a>
                </NextAct>
              }
            />
          ) : (
            <EmptyState title={t("none")} why={t("none_why")} next={<a href={here}>{t("show_all")}</a>} />
          )}
          <NextPage here={listAddress(here, filter, {})} after={asked("after")} next={line.next} />
          {notExport === null && line.rows.length > 0 && (
            <form action="/api/timeline/export" method="post" className="row tight mt-3 print:hidden">
              <input type="hidden" name="reference" value={reference} />
              {chosenIn({ ...filter, after: undefined, zoom: undefined }).map(([name, value]) => (
                <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
              ))}
              <Button weight="plain">{t("export")}</Button>
              <span className="hint">{t("export_note")}</span>
            </form>
          )}
        </section>
        <section aria-labelledby="h-record" id="record" className="print:hidden">
          <SectionHead id="h-record" title={t("record")} />
          <Possible not={notRecord} act={t("record")}>
            <Panel>
              <EntryForm
                caseId={found.id}
                reference={reference}
                organisations={organisations}
                evidence={evidence}
                events={events}
              />
            </Panel>
          </Possible>
        </section>
      </div>
    );
  },
});
