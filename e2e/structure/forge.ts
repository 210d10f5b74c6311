import type { Person } from "@/lib/kernel/actor";
import { owner } from "./owner";

/** Runs SQL past every line of code, as `runut_app` and the person (or job), up to where it would commit; undone in any case. The code of the database's refusal, or what the last statement gave. */
export const forge = async (
  who: Pick<Person, "id" | "standsFor"> | { job: string },
  ...statements: readonly string[]
): Promise<string | Record<string, unknown>[]> => {
  const undone = new Error("undone");
  let given: Record<string, unknown>[] = [];
  return owner()
    .begin(async (tx) => {
      if ("id" in who)
        await tx`select runut.enter(${who.id}, null, null, ${who.standsFor?.deputyId ?? null})`;
      else await tx`select runut.enter_job(${who.job})`;
      await tx`set local role runut_app`;
      for (const statement of statements) given = [...(await tx.unsafe(statement))];
      await tx`set constraints all immediate`;
      throw undone;
    })
    .then(
      () => given,
      (error: Error & { code?: string }) => (error === undone ? given : (error.code ?? error.message)),
    );
};

/** What PostgreSQL says of a row or column that is not this person's to write, and of one that breaks a rule. */
export const notYours = "42501";
export const broken = "23514";
