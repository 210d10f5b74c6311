import { eq } from "drizzle-orm";
import { publications } from "@/db/schema/statements";
import { translationReviews } from "@/db/schema/translations";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { conflict, forbidden } from "@/lib/kernel/refusal";
import { anotherOrganisation } from "../lifecycle";
import { type Locked, lockStatement } from "../lock";
import type { Language } from "./digest";
import { type TranslationAct, translationObstacle, translatorReviews } from "./lifecycle";
import { type NewestTranslation, newestTranslation, rowsBeside } from "./read";
import { type Row, standingOf } from "./standing";

export type LockedTranslation = Locked & {
  newest: NewestTranslation | null;
  /** The newest translation beside the text as it is now, the title first. */
  rows: Row[];
};

/** A statement with its newest translation into a language, its case held until the end of the transaction. Refuses an act for which this is not the moment, or not the person, and a translation that is not the one its digest was made of. */
export const lockTranslation = async (
  tx: Tx,
  act: TranslationAct,
  { statementId, language }: { statementId: string; language: Language },
  actor: Person,
): Promise<LockedTranslation> => {
  const locked = await lockStatement(tx, statementId);
  const newest = await newestTranslation(tx, statementId, language);
  if (newest && !newest.isAsDigested) throw conflict("statement.not_as_digested");
  const rows = rowsBeside(locked.current, newest?.pairs ?? []);
  const { stand, all } = standingOf(rows);
  const state = newest && {
    ...(await stateOf(tx, newest.id)),
    byOneself: newest.byOneself,
    stands: stand === all,
  };
  const why = translationObstacle(act, locked.statement, state, actor);
  if (why === translatorReviews || why === anotherOrganisation) throw forbidden(why);
  if (why) throw conflict(why);
  return { ...locked, newest, rows };
};

const stateOf = async (tx: Tx, translationId: string) => {
  const [[review], [publication]] = await Promise.all([
    tx
      .select({ id: translationReviews.translationId })
      .from(translationReviews)
      .where(eq(translationReviews.translationId, translationId)),
    tx
      .select({ id: publications.id })
      .from(publications)
      .where(eq(publications.translationId, translationId))
      .limit(1),
  ]);
  return { reviewed: review !== undefined, published: publication !== undefined };
};
