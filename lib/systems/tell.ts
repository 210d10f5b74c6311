import { randomUUID } from "node:crypto";
import { z } from "zod";
import { systemFacts } from "@/db/schema/inventory";
import { personalData, systemFactKinds } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { invalid, notFound } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { amount } from "./amount";
import { areOfCase } from "./of-case";
import { areSeen } from "./seen";

const input = z.object({
  systemId: z.uuid(),
  /** The case that taught it; else it is of the inventory. */
  caseId: z.uuid().optional(),
  kind: z.enum(systemFactKinds),
  /** The version, or where it runs. */
  value: line(500).optional(),
  /** The kind of personal data, and of how many people and records; left out where that is not known. */
  data: z.enum(personalData).optional(),
  people: amount().optional(),
  records: amount().optional(),
  asOf: day().optional(),
  saidById: z.uuid().optional(),
  source: line(500).optional(),
});

/** Tells something of a system: a version, where it runs, or a kind of personal data with how many people and records, as of when and where from. A later word follows, never overwrites. Refuses a system or case that the actor does not see, and a day ahead. */
export const tellOfSystem = command("system.tell", input, async (tx, { actor, at, input }) => {
  if (!(await areSeen(tx, [input.systemId]))) throw notFound();
  const taughtBy = await caseOf(tx, input);
  const value = input.kind === "data" ? input.data : input.value;
  if (!value) throw invalid({ [input.kind === "data" ? "data" : "value"]: "required" });
  if (input.asOf && liesAhead(input.asOf, at)) throw invalid({ asOf: "in_the_future" });
  await requireKnown(tx, { saidById: input.saidById });
  const id = randomUUID();
  const { people, records } = input.kind === "data" ? input : {};
  await tx.insert(systemFacts).values({
    id,
    systemId: input.systemId,
    caseId: taughtBy,
    kind: input.kind,
    value,
    peopleFrom: people?.from ?? null,
    peopleTo: people?.to ?? null,
    recordsFrom: records?.from ?? null,
    recordsTo: records?.to ?? null,
    asOf: input.asOf ?? null,
    saidById: input.saidById ?? null,
    source: input.source ?? "",
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id, systemId: input.systemId },
    { caseId: taughtBy, subjectId: input.systemId, facts: { fact: id, kind: input.kind } },
  );
});

const caseOf = async (tx: Tx, { caseId, systemId }: z.output<typeof input>): Promise<string | null> => {
  if (caseId === undefined) return null;
  const into = await lockOpenCase(tx, caseId);
  if (!(await areOfCase(tx, into.id, [systemId]))) throw invalid({ caseId: "not_of_this_case" });
  return into.id;
};
