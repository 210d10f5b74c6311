import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { people } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";

const input = z.object({ locale: z.enum(["id", "en"]) });

/** The language in which the desk speaks to the actor, wherever they sign in. */
export const chooseLanguage = command("person.choose-language", input, async (tx, { actor, input }) => {
  // The choice is on record also where it is the same as before.
  await tx
    .update(people)
    .set({ locale: input.locale, version: sql`${people.version} + 1` })
    .where(eq(people.id, actor.id));
  return done(
    { locale: input.locale },
    { caseId: null, subjectId: actor.id, facts: { locale: input.locale } },
  );
});
