import { randomUUID } from "node:crypto";
import { z } from "zod";
import { allegationReports, allegations, claims, sourceIdentities, sources } from "@/db/schema/allegations";
import { deadlines } from "@/db/schema/timeline";
import { channels, labels, precisions, reliabilities } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { type Context, command, done } from "@/lib/kernel/command";
import { count } from "@/lib/kernel/count";
import { factsOfFiles, heldFiles } from "@/lib/kernel/held-files";
import { moment, yearOf } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { seal } from "@/lib/kernel/seal";
import { line, prose } from "@/lib/kernel/text";
import { attach } from "./attach";
import { nextReference } from "./reference";

const input = z.object({
  source: z.object({
    described: line(200),
    organisationId: z.uuid().optional(),
    anonymous: z.boolean().default(false),
    reliability: z.enum(reliabilities).default("F"),
    /** Who the source is, if they said so; sealed under a key that is not in the database. */
    identity: prose(1000).optional(),
  }),
  channel: z.enum(channels),
  summary: prose(20_000),
  label: z.enum(labels).default("AMBER"),
  receivedOn: moment(),
  receivedPrecision: z.enum(precisions).default("minute"),
  sourceReference: line(500).optional(),
  claims: z
    .array(z.object({ text: line(1000), credibility: z.coerce.number().int().min(1).max(6).default(6) }))
    .max(50)
    .default([]),
  /** Hours within which the source is promised a first answer; null starts no clock. */
  answerWithinHours: count({ min: 1, max: 720 }).nullable().default(24),
  /** What came with it. */
  files: heldFiles(),
});

type Input = Context<z.output<typeof input>>;

/** Records one report from one source, its claims, the files that came with it and, unless told otherwise, the clock of the first answer. Refuses a reception that lies ahead. */
export const logAllegation = command("allegation.log", input, async (tx, { actor, at, input }) => {
  if (input.receivedOn > at) throw invalid({ receivedOn: "in_the_future" });
  const by = { personId: actor.id, at };
  const sourceId = await insertSource(tx, input.source, by);
  const id = randomUUID();
  const reference = await nextReference(tx, yearOf(at));
  const claimIds = input.claims.map(() => randomUUID());
  // Whoever logs next waits for the number from here to the commit: all leaves in one flight.
  await Promise.all([
    tx.insert(allegations).values({
      id,
      reference,
      holderId: actor.organisationId,
      channel: input.channel,
      label: input.label,
      receivedOn: input.receivedOn,
      receivedPrecision: input.receivedPrecision,
      loggedBy: actor.id,
      loggedAt: at,
    }),
    tx.insert(allegationReports).values({
      allegationId: id,
      sourceId,
      summary: input.summary,
      sourceReference: input.sourceReference ?? null,
    }),
    input.claims.length > 0 &&
      tx.insert(claims).values(
        input.claims.map((claim, at0) => ({
          id: claimIds[at0] ?? randomUUID(),
          allegationId: id,
          number: at0 + 1,
          text: claim.text,
          credibility: claim.credibility,
          recordedBy: actor.id,
          recordedAt: at,
        })),
      ),
    input.answerWithinHours !== null &&
      promiseAnswer(tx, { id, receivedOn: input.receivedOn }, input.answerWithinHours, by),
  ]);
  const { attached, effects } = await attach(tx, { allegationId: id }, input.files, { actor, at });
  const { channel, label } = input;
  return done(
    { id, reference, claimIds },
    {
      caseId: null,
      subjectId: id,
      facts: { reference, channel, label, claims: claimIds.length, ...factsOfFiles(attached) },
    },
    effects,
  );
});

type By = { personId: string; at: Date };

const insertSource = async (tx: Tx, source: Input["input"]["source"], by: By) => {
  const id = randomUUID();
  await tx.insert(sources).values({
    id,
    organisationId: source.organisationId ?? null,
    described: source.described,
    anonymous: source.anonymous,
    reliability: source.reliability,
    recordedBy: by.personId,
    recordedAt: by.at,
  });
  if (source.identity) {
    await tx
      .insert(sourceIdentities)
      .values({ sourceId: id, sealed: seal("source", source.identity), sealedAt: by.at });
  }
  return id;
};

/** The source waits from when it told us, not from when somebody wrote it down. */
const promiseAnswer = (tx: Tx, of: { id: string; receivedOn: Date }, hours: number, by: By) =>
  tx.insert(deadlines).values({
    id: randomUUID(),
    allegationId: of.id,
    title: "first_answer",
    basis: "own_promise",
    startedAt: of.receivedOn,
    dueAt: new Date(of.receivedOn.getTime() + hours * 3_600_000),
    setBy: by.personId,
    setAt: by.at,
  });
