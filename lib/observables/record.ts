import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { observables } from "@/db/schema/observables";
import { labels, observableKinds, observableRoles } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { namedPrincipals } from "@/lib/cases/named-people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import type { ObservableKind } from "./normal-forms";
import { type Recognised, readLines, readText } from "./recognise";

/** How many one act takes. */
export const mostAtOnce = 200;

const input = z.object({
  caseId: z.uuid(),
  text: prose(20_000),
  /** What each line is; else what the text shows by itself is recorded. */
  kind: z.enum(observableKinds).optional(),
  /** What of the text is not recognised, with spaces between, once that was told: the rest is recorded without it. */
  passedOver: z.string().max(20_000).default(""),
  role: z.enum(observableRoles),
  note: line(500).optional(),
  firstSeenOn: day().optional(),
  lastSeenOn: day().optional(),
  label: z.enum(labels).default("AMBER"),
  named: z.array(z.uuid()).max(100).default([]),
});

/** Records the observables of a pasted text, or of lines of one kind; those that the case has already stay as they are and are counted. Refuses a text without any, one in which something is not recognised until that is said to be passed over, lines that are none of their kind, and days in the wrong order or ahead. */
export const recordObservables = command("observable.record", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const found = read(input);
  requireDays(input, at);
  const named = await namedPrincipals(tx, {
    caseId: into.id,
    label: input.label,
    named: input.named,
    by: actor.id,
  });
  const kept = await keptAlready(tx, into.id, found);
  const fresh = found.filter(({ kind, value }) => !kept.has(`${kind} ${value}`));
  if (fresh.length === 0) throw invalid({ text: "observables_known" });
  const rows = fresh.map((one) => ({
    id: randomUUID(),
    caseId: into.id,
    ...one,
    role: input.role,
    note: input.note ?? "",
    firstSeenOn: input.firstSeenOn ?? null,
    lastSeenOn: input.lastSeenOn ?? null,
    label: input.label,
    named,
    organisationId: actor.organisationId,
    recordedBy: actor.id,
    recordedAt: at,
  }));
  await tx.insert(observables).values(rows);
  const [first] = rows;
  return done(
    { recorded: fresh.length, known: found.length - fresh.length },
    {
      caseId: into.id,
      subjectId: first?.id ?? into.id,
      facts: { count: fresh.length, role: input.role, label: input.label },
    },
  );
});

const read = ({ text, kind, passedOver }: z.output<typeof input>): Recognised[] => {
  const found = kind ? ofKind(kind, text) : readText(text);
  if (found.read.length === 0) throw invalid({ text: "observables_none" });
  if (found.read.length > mostAtOnce) throw invalid({ text: "observables_too_many" });
  const told = new Set(passedOver.split(" "));
  if (!found.passedOver.every((piece) => told.has(piece)))
    throw invalid({ text: "observables_passed_over" }, "invalid", {
      recognised: found.read.map(({ value }) => value),
      passedOver: found.passedOver,
    });
  return found.read;
};

const ofKind = (kind: ObservableKind, text: string) => {
  const { read, unread } = readLines(kind, text);
  if (unread.length > 0)
    throw invalid({ text: "observables_unread" }, "invalid", { lines: { text: unread } });
  return { read, passedOver: [] };
};

const requireDays = ({ firstSeenOn, lastSeenOn }: z.output<typeof input>, at: Date) => {
  if (firstSeenOn && liesAhead(firstSeenOn, at)) throw invalid({ firstSeenOn: "in_the_future" });
  if (lastSeenOn && liesAhead(lastSeenOn, at)) throw invalid({ lastSeenOn: "in_the_future" });
  if (firstSeenOn && lastSeenOn && lastSeenOn < firstSeenOn)
    throw invalid({ lastSeenOn: "last_before_first" });
};

/** Which of these the actor sees in the case already. What they do not see may be recorded beside it: a refusal would tell of it. */
const keptAlready = async (tx: Tx, caseId: string, found: readonly Recognised[]) => {
  const rows = await tx
    .select({ kind: observables.kind, value: observables.value })
    .from(observables)
    .where(
      and(
        eq(observables.caseId, caseId),
        isNull(observables.droppedAt),
        inArray(
          observables.value,
          found.map(({ value }) => value),
        ),
      ),
    );
  return new Set(rows.map(({ kind, value }) => `${kind} ${value}`));
};
