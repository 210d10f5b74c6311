import type { ReactNode } from "react";
import { evidenceReference } from "@/lib/evidence/reference";
import { personOf } from "@/lib/kernel/person-of";
import { lineKind } from "@/lib/timeline/line/kinds";
import type { LineRow } from "@/lib/timeline/line/read";
import { lineAddresses } from "./line-address";
import { LineDates } from "./line-dates";
import { lineWords } from "./line-words";
import { Unbroken } from "./unbroken";

/** An act of the log as it is worded: who did it, to what, and where it stands. */
export type WordedAct = { who: string; object: string; href: string | null; refused: string };

type LineEntriesProps = {
  rows: readonly LineRow[];
  /** The dates that stand for the events on the page. */
  dates: readonly LineRow[];
  acts: ReadonlyMap<string, WordedAct>;
  base: string;
  now: Date;
  /** What stands behind the words of an entry that was told. */
  behind: (id: string) => ReactNode;
};

/** The line of a case as a list: what happened in the world on the rail, what was done in Runut set apart from it and named so. */
export async function LineEntries({ rows, dates, acts, base, now, behind }: LineEntriesProps) {
  const words = await lineWords();
  const { t } = words;
  const when = (row: LineRow) => (
    <span className="when">
      <b>{words.whenOf(row)}</b> {words.exactlyOf(row)}
      {row.at > now && <span className="block">{t("ahead")}</span>}
    </span>
  );
  const logged = (row: LineRow) => {
    const act = acts.get(row.id);
    return (
      <>
        {act?.href ? <a href={act.href}>{words.aboutOf(row)}</a> : words.aboutOf(row)}
        {act?.refused && ` (${act.refused})`}
        {act?.object && <Unbroken text={`: ${act.object}`} />}{" "}
        <span className="small ink3">{personOf(act?.who ?? "", row.party ?? "")}</span>
      </>
    );
  };
  const recorded = (row: LineRow) => {
    const [about, text] = [words.aboutOf(row), words.textOf(row)];
    const href = lineAddresses[row.kind](base, row);
    return (
      <>
        {about !== "" && <b className="about">{href ? <a href={href}>{about}</a> : about}</b>}
        {text !== "" && <span className="said-here">{text}</span>}
        {row.evidence !== null && (
          <>
            {" "}
            <a className="small nowrap" href={`${base}/evidence/${row.evidence}`}>
              {evidenceReference(row.evidence)}
            </a>
          </>
        )}{" "}
        <span className="small ink3">{[words.partyOf(row), row.source].filter(Boolean).join(", ")}</span>
      </>
    );
  };
  const inRunut = (row: LineRow) => (
    <li key={`${row.kind}-${row.id}`} id={row.id} className="done-here">
      {when(row)}
      <span className={row.kind === "finding" ? "dot ours" : "mark"} aria-hidden="true" />
      <span className="what">
        <span className="tag">{t("in_runut")}</span> {row.kind === "act" ? logged(row) : recorded(row)}
      </span>
    </li>
  );
  const inWorld = (row: LineRow) => {
    const its = row.event === null ? [] : dates.filter(({ event }) => event === row.event);
    return (
      <li key={`${row.kind}-${row.id}`} id={row.id} className={its.length > 1 ? "two" : undefined}>
        {when(row)}
        <span className={row.isHeld ? "dot full" : "dot"} aria-hidden="true" />
        <span className="what">
          {recorded(row)} {row.kind === "entry" && behind(row.id)}
          {its.length > 1 && <LineDates row={row} dates={its} base={base} />}
        </span>
      </li>
    );
  };
  return (
    <ol className="time line">
      {rows.map((row) => (lineKind(row.kind).side === "runut" ? inRunut(row) : inWorld(row)))}
    </ol>
  );
}
