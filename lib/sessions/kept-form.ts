import { createHmac } from "node:crypto";
import { and, asc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { keptForms } from "@/db/schema/people";
import { job, type Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { Refusal } from "@/lib/kernel/refusal";
import { seal, unseal } from "@/lib/kernel/seal";
import { secret } from "@/lib/kernel/secrets";
import { readFormToken } from "./form-token";

/** How long what was typed waits for its person. */
export const keptDays = 7;
/** A form of more than this is not kept, so that nobody fills the database. */
const mostText = 256_000;
/** So many forms of one person are kept; the oldest gives way. */
export const mostForms = 50;
/** A form is kept once in so many milliseconds. */
const atMostEvery = 1000;

const texts = z.record(z.string(), z.string());
const kept = z.object({
  for: z.uuid(),
  page: z.string(),
  form: z.string(),
  late: z.boolean(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Why it was refused, worded, where it was sent and came back. */
  refused: z
    .object({ code: z.string(), message: z.string(), fields: texts, labels: texts.optional() })
    .optional(),
});

/** Which form it is: the path of its page, and its id there, "" where it has none. */
export type FormPlace = { page: string; form: string };
type Kept = z.output<typeof kept>;
type Values = Kept["values"];
/** What was typed into a form, by field; `late` when it was sent after its session was over, `refused` when it was sent and refused. */
export type KeptForm = Pick<Kept, "form" | "values" | "late" | "refused"> & { at: Date };

/** Keeps what a person has typed so far, in place of what was kept of that form, unless that is newer; says which. Too much, or too soon after the last time, is refused. */
export const keepForm = async (
  person: Person,
  place: FormPlace,
  values: Values,
  at: Date,
): Promise<boolean> => {
  const sealed = sealedOf(person.id, place, { values, late: false });
  if (sealed === null) throw new Refusal("invalid", "form.too_much");
  return as(person, async (tx) => {
    const [before] = await tx
      .select({ at: keptForms.keptAt })
      .from(keptForms)
      .where(isOf(person.id, place))
      .limit(1);
    const since = before ? at.getTime() - before.at.getTime() : Number.POSITIVE_INFINITY;
    if (since < 0) return false;
    if (since < atMostEvery) throw new Refusal("conflict", "form.too_soon");
    await put(tx, person.id, place, sealed, at);
    await dropOldest(tx, person.id);
    return true;
  });
};

/** Keeps what came after its session was over, for the person whose page it was. What carries no good token, is too much, or comes too soon after another is not kept. */
export const keepLateForm = async (
  carried: string,
  place: FormPlace,
  values: Values,
  at: Date,
): Promise<boolean> => {
  const whose = readFormToken(carried, at)?.personId;
  const sealed = whose === undefined ? null : sealedOf(whose, place, { values, late: true });
  if (whose === undefined || sealed === null) return false;
  return as(job("sign-in"), async (tx) => {
    if (await cameJustNow(tx, whose, place, at)) return false;
    await put(tx, whose, place, sealed, at);
    await dropOldest(tx, whose, "late");
    return true;
  });
};

/** Whether this form came late a moment ago. A draft of a moment ago gives way: what was sent holds more than it. */
const cameJustNow = async (tx: Tx, personId: string, place: FormPlace, at: Date): Promise<boolean> => {
  const [before] = await tx
    .select({ sealed: keptForms.sealed, at: keptForms.keptAt })
    .from(keptForms)
    .where(isOf(personId, place))
    .limit(1);
  const since = before ? at.getTime() - before.at.getTime() : Number.POSITIVE_INFINITY;
  return since < atMostEvery && opened(before?.sealed ?? "")?.late === true;
};

/** Keeps what a person sent and why it was refused, in place of what was kept of that form. Too much is not kept. */
export const keepRefusedForm = async (
  person: Person,
  place: FormPlace,
  told: Pick<Kept, "values" | "refused">,
  at: Date,
): Promise<void> => {
  const sealed = sealedOf(person.id, place, { ...told, late: false });
  if (sealed === null) return;
  await as(person, async (tx) => {
    await put(tx, person.id, place, sealed, at);
    await dropOldest(tx, person.id);
  });
};

/** What this person typed into the forms of this page and has not sent. */
export const keptFormsOf = async (person: Person, page: string, at: Date): Promise<KeptForm[]> => {
  const rows = await as(
    person,
    (tx) =>
      tx
        .select({ sealed: keptForms.sealed, at: keptForms.keptAt })
        .from(keptForms)
        .where(and(eq(keptForms.personId, person.id), eq(keptForms.page, pageKey(person.id, page))))
        .limit(mostForms),
    "read only",
  );
  return rows
    .filter((row) => row.at >= oldest(at))
    .flatMap((row) => {
      const read = opened(row.sealed);
      return read?.for === person.id && read.page === page
        ? [{ form: read.form, values: read.values, late: read.late, refused: read.refused, at: row.at }]
        : [];
    });
};

/** Whether anything that this person typed is kept. */
export const hasKeptForms = async (personId: string): Promise<boolean> => {
  const rows = await as(
    job("sign-in"),
    (tx) =>
      tx.select({ at: keptForms.keptAt }).from(keptForms).where(eq(keptForms.personId, personId)).limit(1),
    "read only",
  );
  return rows.length > 0;
};

/** Takes away what this person had typed into this form. */
export const dropKeptForm = async (person: Person, place: FormPlace): Promise<void> => {
  await as(person, (tx) => tx.delete(keptForms).where(isOf(person.id, place)));
};

/** Takes away what nobody came back for. */
export const forgetKeptForms = async (at: Date): Promise<void> => {
  await as(job("sign-in"), (tx) => tx.delete(keptForms).where(lt(keptForms.keptAt, oldest(at))));
};

const oldest = (at: Date) => new Date(at.getTime() - keptDays * 86_400_000);

const sealedOf = (
  personId: string,
  { page, form }: FormPlace,
  told: Pick<Kept, "values" | "late" | "refused">,
) => {
  const text = JSON.stringify({ for: personId, page, form, ...told } satisfies z.input<typeof kept>);
  return text.length > mostText ? null : seal("session", text);
};

const opened = (sealed: string) => {
  try {
    return kept.parse(JSON.parse(unseal("session", sealed)));
  } catch {
    return null;
  }
};

const put = async (tx: Tx, personId: string, place: FormPlace, sealed: string, at: Date) => {
  await tx
    .insert(keptForms)
    .values({ personId, ...keysOf(personId, place), sealed, keptAt: at })
    .onConflictDoUpdate({
      target: keptForms.key,
      set: { sealed, keptAt: at },
    });
};

/** Lets the oldest form give way where there are too many; to one that came late another late one first, so that nobody who is not signed in pushes out what is being typed. */
const dropOldest = async (tx: Tx, personId: string, first?: "late") => {
  const all = await tx
    .select({ key: keptForms.key, sealed: keptForms.sealed })
    .from(keptForms)
    .where(eq(keptForms.personId, personId))
    .orderBy(asc(keptForms.keptAt))
    .limit(mostForms + 1);
  if (all.length <= mostForms) return;
  const late = first ? all.filter(({ sealed }) => opened(sealed)?.late) : [];
  const [gone] = late.length > 1 ? late : all;
  if (gone)
    await tx.delete(keptForms).where(and(eq(keptForms.personId, personId), eq(keptForms.key, gone.key)));
};

const isOf = (personId: string, place: FormPlace) =>
  and(eq(keptForms.personId, personId), eq(keptForms.key, keysOf(personId, place).key));

const keysOf = (personId: string, { page, form }: FormPlace) => ({
  page: pageKey(personId, page),
  key: digest(`${personId}\n${page}\n${form}`),
});
const pageKey = (personId: string, page: string) => digest(`${personId}\n${page}`);
const digest = (text: string): string =>
  createHmac("sha256", secret("throttle")).update(`form\n${text}`).digest("base64url");
