import { and, asc, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { referralEvents, referrals } from "@/db/schema/referrals";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { maxNumber, pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { guestFaces } from "./guest-faces";

const unit = alias(organisations, "unit");
const opener = alias(organisations, "opener");

const row = {
  id: referrals.id,
  caseId: referrals.caseId,
  number: referrals.number,
  state: referrals.state,
  outcome: referrals.outcome,
  unitId: referrals.unitId,
  unit: unit.short,
  unitName: unit.name,
  openedById: referrals.openedById,
  openedBy: opener.short,
  openedOn: referrals.openedOn,
  ourReference: referrals.ourReference,
  policeReference: referrals.policeReference,
  basisInLaw: referrals.basisInLaw,
  note: referrals.note,
  recordedAt: referrals.recordedAt,
};

const select = (tx: Tx) =>
  tx
    .select(row)
    .from(referrals)
    .innerJoin(unit, eq(unit.id, referrals.unitId))
    .innerJoin(opener, eq(opener.id, referrals.openedById));

/** A page of the referrals of a case, the newest first, each with its steps by the day they happened and then by when they were recorded. */
export const referralsOfCase = async (
  tx: Tx,
  caseId: string,
  { after = maxNumber, limit }: Slice<number> = pageFrom(),
) => {
  const [found, steps] = await Promise.all([
    select(tx)
      .where(and(eq(referrals.caseId, caseId), lt(referrals.number, after)))
      .orderBy(desc(referrals.number))
      .limit(limit + 1),
    stepsWhere(
      tx,
      sql`${referralEvents.referralId} = any(array(select r.id from referrals r
        where r.case_id = ${caseId} and r.number < ${after} order by r.number desc limit ${limit}))`,
    ),
  ]);
  const { rows, next } = pageOf(found, limit, ({ number }) => number);
  const withSteps = rows.map((referral) => ({
    ...referral,
    steps: steps.filter(({ referralId }) => referralId === referral.id),
  }));
  return { rows: withSteps, next };
};

/** The referral of a case that has this number; not found where there is none. */
export const findReferralOfCase = async (tx: Tx, caseId: string, number: number) => {
  const { rows } = await referralsOfCase(tx, caseId, { after: number + 1, limit: 1 });
  const [referral] = rows;
  if (referral?.number !== number) throw notFound();
  return referral;
};

/** One referral of a case by its number; undefined when the reader sees none. */
export const findReferral = async (tx: Tx, caseId: string, number: number) => {
  const [found] = await select(tx).where(and(eq(referrals.caseId, caseId), eq(referrals.number, number)));
  return found;
};

/** A page of the referrals that went to a unit, newest first, with the face of their case. */
export const referralsGivenTo = async (
  tx: Tx,
  unitId: string,
  { after, limit }: Slice<Cursor> = pageFrom(),
) => {
  const beyond =
    after &&
    sql`(${referrals.recordedAt}, ${referrals.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const [its, faces] = await Promise.all([
    select(tx)
      .where(and(eq(referrals.unitId, unitId), beyond))
      .orderBy(desc(referrals.recordedAt), desc(referrals.id))
      .limit(limit + 1),
    guestFaces(tx),
  ]);
  const { rows, next } = pageOf(its, limit, ({ recordedAt, id }) => writeCursor(recordedAt, id));
  const withFace = rows.flatMap((referral) => {
    const face = faces.get(referral.caseId);
    return face ? [{ ...referral, face }] : [];
  });
  return { rows: withFace, next };
};

/** How many referrals to a unit nobody there has received yet, exact up to a thousand and 1,001 beyond. */
export const countUnreceived = async (tx: Tx, unitId: string): Promise<number> => {
  const its = await tx
    .select({ state: referrals.state })
    .from(referrals)
    .where(and(eq(referrals.unitId, unitId), inArray(referrals.state, ["sent", "opened_by_police"])))
    .limit(counted);
  return its.length;
};

/** One referral as its unit sees it: its steps and the face of its case. Refuses what was not given. */
export const readReferral = async (tx: Tx, id: string) => {
  const [[found], steps, faces] = await Promise.all([
    select(tx).where(eq(referrals.id, id)),
    stepsWhere(tx, eq(referralEvents.referralId, id)),
    guestFaces(tx),
  ]);
  const face = found && faces.get(found.caseId);
  if (!found || !face) throw notFound();
  return { ...found, steps, face };
};

const stepsWhere = (tx: Tx, its: SQL) =>
  tx
    .select({
      id: referralEvents.id,
      referralId: referralEvents.referralId,
      step: referralEvents.step,
      outcome: referralEvents.outcome,
      occurredOn: referralEvents.occurredOn,
      reference: referralEvents.reference,
      reason: referralEvents.reason,
      by: people.name,
      at: referralEvents.writtenAt,
    })
    .from(referralEvents)
    .leftJoin(people, eq(people.id, referralEvents.writtenBy))
    .where(its)
    // Only the first step can be without a day: one that was handed over without saying when it was opened.
    .orderBy(
      sql`${referralEvents.occurredOn} nulls first`,
      asc(referralEvents.writtenAt),
      asc(referralEvents.id),
    );
