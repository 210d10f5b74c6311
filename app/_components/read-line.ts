import { eventsById } from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import type { Tx } from "@/lib/kernel/as";
import type { Wanted } from "@/lib/timeline/line/conditions";
import { datesOfEvents, lineOfCase } from "@/lib/timeline/line/read";

/** A page of the line of a case with the dates of the events on it, and the acts on it as the log tells them. */
export const readLine = async (tx: Tx, caseId: string, wanted: Wanted) => {
  const page = await lineOfCase(tx, caseId, wanted);
  const events = [...new Set(page.rows.flatMap(({ event }) => event ?? []))];
  const ids = page.rows.flatMap(({ kind, id }) => (kind === "act" ? id : []));
  const [dates, acts] = await Promise.all([
    datesOfEvents(tx, caseId, events),
    ids.length === 0 ? [] : eventsById(tx, ids),
  ]);
  return { ...page, dates, acts, subjects: await readSubjects(tx, acts) };
};
