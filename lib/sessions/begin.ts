import { randomUUID } from "node:crypto";
import { and, eq, gte, isNull, lt, or } from "drizzle-orm";
import { z } from "zod";
import { credentials, people, recoveryCodes, sessions } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { unauthenticated } from "@/lib/kernel/refusal";
import { forgetAttempt } from "./attempts";
import { knowDevice } from "./devices";
import { absoluteSeconds } from "./limits";

const proof = z.discriminatedUnion("by", [
  z.object({ by: z.literal("totp"), step: z.int() }),
  z.object({ by: z.literal("recovery"), codeId: z.uuid() }),
  z.object({ by: z.literal("enrolment") }),
]);

const input = z.object({
  personId: z.uuid(),
  proof,
  counted: z.array(z.uuid()).default([]),
  device: z.object({ id: z.uuid(), browser: z.string().nullable() }),
});

/** Begins a session for somebody who has proved who they are, and uses the proof up: no code, and no enrolment, opens two. Their device is known from then on. */
export const beginSession = command("session.begin", input, async (tx, { at, input }) => {
  const { personId } = input;
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
  if (person?.status !== "active" || !(await spend(tx, personId, input.proof, at)))
    throw unauthenticated("session.refused");
  const id = randomUUID();
  const expiresAt = new Date(at.getTime() + absoluteSeconds * 1000);
  await tx.insert(sessions).values({ id, personId, createdAt: at, seenAt: at, expiresAt });
  await knowDevice(tx, personId, input.device, at);
  if (input.counted.length > 0) await forgetAttempt(tx, input.counted);
  return done(
    { sessionId: id, personId, locale: person.locale },
    {
      caseId: null,
      subjectId: id,
      facts: { person: personId, by: input.proof.by },
    },
  );
});

/** Whether the proof was still good; a second use finds nothing to change. */
const spend = async (tx: Tx, personId: string, used: z.output<typeof proof>, at: Date): Promise<boolean> => {
  if (used.by === "recovery") {
    const rows = await tx
      .update(recoveryCodes)
      .set({ usedAt: at })
      .where(
        and(
          eq(recoveryCodes.id, used.codeId),
          eq(recoveryCodes.personId, personId),
          isNull(recoveryCodes.usedAt),
        ),
      )
      .returning({ id: recoveryCodes.id });
    return rows.length === 1;
  }
  if (used.by === "enrolment") return isFirstSinceEnrolment(tx, personId);
  const rows = await tx
    .update(credentials)
    .set({ totpLastStep: used.step })
    .where(
      and(
        eq(credentials.personId, personId),
        or(isNull(credentials.totpLastStep), lt(credentials.totpLastStep, used.step)),
      ),
    )
    .returning({ personId: credentials.personId });
  return rows.length === 1;
};

const isFirstSinceEnrolment = async (tx: Tx, personId: string): Promise<boolean> => {
  const [own] = await tx.select().from(credentials).where(eq(credentials.personId, personId));
  if (!own?.totpEnrolledAt) return false;
  const since = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gte(sessions.createdAt, own.totpEnrolledAt)))
    .limit(1);
  return since.length === 0;
};
