import { createHmac } from "node:crypto";
import { eq, lt } from "drizzle-orm";
import { z } from "zod";
import { keptForms } from "@/db/schema/people";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { seal, unseal } from "@/lib/kernel/seal";
import { secret } from "@/lib/kernel/secrets";

/** How long what was typed waits for its person. */
export const keptHours = 12;
/** A form of more than this is not kept, so that nobody fills the database. */
const most = 256_000;
/** How long after its page was loaded a form may still be sent to be kept. */
const tokenDays = 30;

const token = z.object({ purpose: z.literal("form"), for: z.uuid(), until: z.number() });
const kept = z.object({
  for: z.uuid(),
  page: z.string(),
  form: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
/** What was typed into one form of a page, by field; `form` is the form's id there, "" where it has none. */
export type KeptForm = Pick<z.output<typeof kept>, "form" | "values">;

/** What a form carries so that, its session over, it can be kept for the person for whom it was made, and for nobody else. */
export const formToken = (personId: string, at: Date): string => {
  const until = at.getTime() + tokenDays * 86_400_000;
  return seal(
    "session",
    JSON.stringify({ purpose: "form", for: personId, until } satisfies z.input<typeof token>),
  );
};

/** Keeps what was typed, sealed under a key that is not in the database; of one page and person only the last. What carries no good token, or too much, is not kept. */
export const keepForm = async (
  carried: string,
  page: string,
  typed: KeptForm,
  at: Date,
): Promise<boolean> => {
  const personId = personIn(carried, at);
  const text = JSON.stringify({ ...typed, page, for: personId });
  if (personId === null || text.length > most) return false;
  const key = keyOf(personId, page);
  await as(job("sign-in"), async (tx) => {
    await tx.delete(keptForms).where(eq(keptForms.key, key));
    await tx
      .insert(keptForms)
      .values({ key, sealed: seal("session", text), keptAt: at })
      .onConflictDoNothing();
  });
  return true;
};

/** What this person typed on this page and could not send; null when there is nothing. */
export const keptForm = async (personId: string, page: string, at: Date): Promise<KeptForm | null> => {
  const key = keyOf(personId, page);
  const [row] = await as(
    job("sign-in"),
    (tx) => tx.select().from(keptForms).where(eq(keptForms.key, key)).limit(1),
    "read only",
  );
  if (!row || row.keptAt < oldest(at)) return null;
  try {
    const { for: whose, page: where, ...typed } = kept.parse(JSON.parse(unseal("session", row.sealed)));
    return whose === personId && where === page ? typed : null;
  } catch {
    return null;
  }
};

/** Takes away what this person had typed on this page. */
export const dropKeptForm = async (personId: string, page: string): Promise<void> => {
  await as(job("sign-in"), (tx) => tx.delete(keptForms).where(eq(keptForms.key, keyOf(personId, page))));
};

/** Takes away what nobody came back for. */
export const forgetKeptForms = async (at: Date): Promise<void> => {
  await as(job("sign-in"), (tx) => tx.delete(keptForms).where(lt(keptForms.keptAt, oldest(at))));
};

const oldest = (at: Date) => new Date(at.getTime() - keptHours * 3_600_000);

const keyOf = (personId: string, page: string): string =>
  createHmac("sha256", secret("throttle")).update(`form\n${personId}\n${page}`).digest("base64url");

const personIn = (carried: string, at: Date): string | null => {
  try {
    const read = token.parse(JSON.parse(unseal("session", carried)));
    return read.until > at.getTime() ? read.for : null;
  } catch {
    return null;
  }
};
