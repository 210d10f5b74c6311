import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { auditErasures, erasureProposals } from "@/db/schema/audit";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { otherwise } from "@/lib/kernel/otherwise";
import { conflict, forbidden, invalid, notFound } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { concerns, erasableOf } from "./erasable";

/** SHA-256 of a file as programs print it. */
const sha256 = z
  .string()
  .max(200)
  .transform((text) =>
    text
      .toLowerCase()
      .replace(/^\s*sha-?256/, "")
      .replace(/[\s:=-]/g, ""),
  )
  .refine((text) => /^[0-9a-f]{64}$/.test(text), otherwise("not_a_hash"));

const input = z.object({
  /** What it concerns, and by its id which one; of a source the reference of a report. */
  of: z.enum(concerns).default("entry"),
  eventId: z.uuid().optional(),
  personId: z.uuid().optional(),
  report: line(40).optional(),
  /** Of a record the reference of a case in which it stands, and by which number there, or its id. */
  caseReference: line(40).optional(),
  number: z.coerce.number().int().min(1).max(1_000_000).optional(),
  recordId: z.uuid().optional(),
  /** Everything of it when left out. */
  field: z.string().max(80).optional(),
  authority: z.string().trim().min(10).max(900),
  paperNumber: line(80),
  paperOn: day(),
  paperSha256: sha256.optional(),
});
type Input = z.output<typeof input>;

type WhyNot = "missing" | "own_act" | "works_here" | "erased";

/** A custodian's proposal to erase personal values: where an entry of the log came from, those of a person who has left, the identity of a source, or a text of a record in a case; under which authority (a law, an order, a request) and by which paper. A second person erases, and is told. Refuses acts of one's own, oneself, and whoever still works here. */
export const proposeErasure = command("audit.propose-erasure", input, async (tx, { actor, at, input }) => {
  if (liesAhead(input.paperOn, at)) throw invalid({ paperOn: "in_the_future" });
  const field = input.field ?? erasableOf[input.of][0] ?? "";
  if (!erasableOf[input.of].includes(field)) throw invalid({ field: "not_listed" });
  const { eventId, personId, sourceId, recordId } = await concernOf(tx, { ...input, field });
  const [asked] = await tx.execute<{ why: WhyNot | null }>(
    sql`select runut.why_not_propose_erasure(${eventId}, ${personId}, ${sourceId}, ${recordId}, ${field}) as why`,
  );
  if (asked?.why) throw await refusalOf(tx, asked.why, eventId, field);
  const id = randomUUID();
  const { authority, paperNumber, paperOn, paperSha256 } = input;
  const paper = { authority, paperNumber, paperOn, paperSha256: paperSha256 ?? null };
  await tx.insert(erasureProposals).values({
    id,
    eventId,
    personId,
    sourceId,
    recordId,
    field,
    ...paper,
    proposedBy: actor.id,
    proposedAt: at,
  });
  const seconders = await tx.execute<{ id: string }>(
    sql`select id from runut.erasure_seconders(${personId}) s(id)`,
  );
  return done(
    { proposalId: id },
    {
      caseId: null,
      subjectKind: "log",
      subjectId: id,
      facts: { field, concerns: eventId ?? personId ?? sourceId ?? recordId },
    },
    [
      notify(
        [...seconders].map((one) => one.id),
        { kind: "erasure.proposed", caseId: null, subjectId: id },
      ),
    ],
  );
});

type Ids = Record<"eventId" | "personId" | "sourceId" | "recordId", string | null>;

const concernOf = async (tx: Tx, asked: Input & { field: string }): Promise<Ids> => {
  const { of, eventId, personId, report } = asked;
  const none: Ids = { eventId: null, personId: null, sourceId: null, recordId: null };
  if (of === "entry") return { ...none, eventId: given("eventId", eventId) };
  if (of === "person") return { ...none, personId: given("personId", personId) };
  if (of === "record") return { ...none, recordId: await recordNamed(tx, asked) };
  const reference = given("report", report);
  const [found] = await tx.execute<{ id: string | null }>(
    sql`select runut.source_of_report(${reference}) as id`,
  );
  if (!found?.id) throw notFound();
  return { ...none, sourceId: found.id };
};

/** A case is named by its reference alone, what has a number there by it, and anything by its id. */
const recordNamed = async (tx: Tx, { field, caseReference, number, recordId }: Input): Promise<string> => {
  const reference = given("caseReference", caseReference);
  const [found] = await tx.execute<{ id: string | null }>(
    sql`select runut.removable_record(${field}, ${reference}, ${number ?? null}::int, ${recordId ?? null}::uuid) as id`,
  );
  if (!found?.id) throw notFound();
  return found.id;
};

const given = (field: string, value: string | undefined): string => {
  if (value === undefined) throw invalid({ [field]: "required" });
  return value;
};

/** Of an entry whose value went before it is told under which authority. */
const refusalOf = async (tx: Tx, why: WhyNot, eventId: string | null, field: string) => {
  if (why === "own_act") return forbidden("log.own_act");
  if (why === "works_here") return conflict("log.works_here");
  if (why === "erased") return conflict("log.erased");
  if (eventId === null) return notFound();
  const before = and(eq(auditErasures.eventId, eventId), eq(auditErasures.field, field));
  const [erased] = await tx.select({ number: auditErasures.number }).from(auditErasures).where(before);
  return erased ? conflict("log.erased", { number: erased.number }) : notFound();
};
