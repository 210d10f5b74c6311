import { z } from "zod";
import { findCase } from "@/lib/cases/find";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { strictest } from "@/lib/labels/leave";
import { leavesWith } from "@/lib/labels/leaves-with";
import type { Wanted } from "./conditions";
import { lineFilter } from "./filter";
import { type LineRow, lineOfCase } from "./read";

const input = z.object({
  reference: z.string().max(40),
  filter: lineFilter,
  acts: z.array(z.string().max(80)).max(400).default([]),
});

/** How many entries are read at once, and how many a file has at most. */
const readAtOnce = 1_000;
const mostInFile = 50_000;

/** Takes the line of a case out of Runut as the filter wants it, and puts it down. Refuses a case that the actor does not see; what a label keeps does not leave. */
export const exportLine = command("timeline.export", input, async (tx, { actor, input }) => {
  const found = await findCase(tx, input.reference);
  const rows = await wholeLine(tx, found.id, { ...input.filter, acts: input.acts });
  const leaving = rows.filter((row) => leaves(row, actor, found.organisationId));
  const label = strictest([found.label, ...leaving.flatMap(({ label }) => label ?? [])]);
  const heldBack = rows.length - leaving.length;
  return done(
    { id: found.id, reference: found.reference, label, rows: leaving, heldBack },
    {
      caseId: found.id,
      subjectKind: "case",
      subjectId: found.id,
      facts: { count: leaving.length, heldBack, label },
    },
  );
});

const leaves = ({ label, holder }: LineRow, person: Person, holderOfCase: string): boolean =>
  label === null || leavesWith(person, label, holder ?? holderOfCase);

const wholeLine = async (tx: Tx, caseId: string, wanted: Wanted): Promise<LineRow[]> => {
  const rows: LineRow[] = [];
  let after: string | undefined;
  do {
    const page = await lineOfCase(tx, caseId, { ...wanted, after }, readAtOnce);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined && rows.length < mostInFile);
  return rows;
};
