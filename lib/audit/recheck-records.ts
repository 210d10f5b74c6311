import { sql } from "drizzle-orm";
import { z } from "zod";
import { job } from "@/lib/kernel/actor";
import { command, done } from "@/lib/kernel/command";
import { notify } from "@/lib/notices/notify";
import { type LogTx, viewLog } from "./hold";
import { alteredPage, firstPlace, type RecordPage, type RecordPlace } from "./verify-records";

const night = 3_600_000;
const upkeep = job("upkeep");

/** Compares rows with what was last recorded of them, from where the night before stopped, until the time is used up or all are compared. Leaves in the log how many differ, and warns the leads and auditors of their cases. */
export const recheckRecords = async (milliseconds = night): Promise<RecordPage["rows"]> => {
  const end = performance.now() + milliseconds;
  const found: RecordPage["rows"] = [];
  let place: RecordPlace | null = await viewLog(reached);
  do {
    const from: RecordPlace = place;
    const { rows, next } = await viewLog((tx) => alteredPage(tx, from));
    found.push(...rows);
    place = next;
  } while (place !== null && performance.now() < end);
  await noteRecheck(upkeep, { altered: found.length, reached: place });
  for (const caseId of new Set(found.flatMap((row) => row.caseId ?? [])))
    await warnOfRecords(upkeep, { caseId, altered: found.filter((row) => row.caseId === caseId).length });
  return found;
};

/** Where the last comparison stopped; the beginning after one that came to the end. */
const reached = async (tx: LogTx): Promise<RecordPlace> => {
  const [last] = await tx<{ facts: { reached?: RecordPlace | null } }[]>`
    select facts from audit_events where action = 'audit.recheck' and outcome = 'done' order by at desc, id desc limit 1`;
  return last?.facts.reached ?? firstPlace;
};

const place = z.object({ table: z.string(), key: z.string() });

/** Keeps how many rows differed and how far the comparison came. */
const noteRecheck = command(
  "audit.recheck",
  z.object({ altered: z.int().min(0), reached: place.nullable() }),
  async (_tx, { input }) =>
    done(undefined, { caseId: null, subjectKind: "log", subjectId: null, facts: input }),
);

/** Tells the lead and the auditors of a case that rows of it are not what was recorded. */
const warnOfRecords = command(
  "case.warn",
  z.object({ caseId: z.uuid(), altered: z.int().min(1) }),
  async (tx, { input: { caseId, altered } }) => {
    const wardens = await tx.execute<{ id: string }>(sql`select runut.case_wardens(${caseId}) as id`);
    return done(undefined, { caseId, subjectId: caseId, facts: { altered } }, [
      notify(
        [...wardens].map(({ id }) => id),
        { kind: "case.altered", caseId, subjectId: caseId, facts: { altered } },
      ),
    ]);
  },
);
