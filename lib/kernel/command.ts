import type { z } from "zod";
import { recordKinds } from "@/db/schema/vocabulary";
import type { Action } from "./actions";
import type { Actor, Person } from "./actor";
import { type AuditFacts, append, type KindedFacts, type RecordKind } from "./append";
import { fly, type Tx } from "./as";
import { now } from "./clock";
import { type ActorOf, actingRole, may } from "./policy";
import { forbidden, invalid, Refusal } from "./refusal";

/** What follows from a command inside its transaction: a notice, a job. */
export type Effect<By extends Actor = Actor> = (tx: Tx, by: { actor: By; at: Date }) => Promise<unknown>;
export type Done<R, By extends Actor = Actor, Facts = AuditFacts | KindedFacts> = {
  result: R;
  audit: Facts;
  effects: readonly Effect<By>[];
};
/** What has to be said of an act: of what kind its subject is, unless that is the action's noun ("case.close": a case). */
type FactsOf<A extends Action> = NounOf<A> extends RecordKind ? AuditFacts | KindedFacts : KindedFacts;
type NounOf<A extends Action> = A extends `${infer Noun}.${string}` ? Noun : never;
export type Context<I, By extends Actor = Person> = { actor: By; at: Date; input: I };

/** Ends a command: what it gives back, what the log keeps of it, what follows from it. */
export function done<R, By extends Actor = Actor>(
  result: R,
  audit: KindedFacts,
  effects?: readonly Effect<By>[],
): Done<R, By, KindedFacts>;
export function done<R, By extends Actor = Actor>(
  result: R,
  audit: AuditFacts,
  effects?: readonly Effect<By>[],
): Done<R, By, AuditFacts>;
export function done<R>(
  result: R,
  audit: AuditFacts,
  effects: readonly Effect[] = [],
): Done<R, Actor, AuditFacts> {
  return { result, audit, effects };
}

export type Command<S extends z.ZodType, R> = ((actor: Actor, raw: unknown) => Promise<R>) & {
  action: Action;
  input: S;
};

/** One act: parsed, authorised, transacted, recorded in the same transaction. Refuses with a `Refusal`; a refused act writes nothing but its refusal. */
export const command = <A extends Action, S extends z.ZodType, R>(
  action: A,
  input: S,
  run: (tx: Tx, context: Context<z.output<S>, ActorOf<A>>) => Promise<Done<R, ActorOf<A>, FactsOf<A>>>,
): Command<S, R> => {
  const perform = async (actor: Actor, raw: unknown): Promise<R> => {
    const at = now();
    try {
      if (!isLetThrough(actor, action)) throw forbidden();
      const parsed = parse(input, raw);
      return await fly(actor, async (tx) => {
        const outcome = await run(tx, { actor, at, input: parsed });
        for (const effect of outcome.effects) await effect(tx, { actor, at });
        const role = actingRole(actor, action);
        const audit = withKind(action, outcome.audit);
        const last = append(tx, { action, actor, role, at, outcome: "done", ...audit });
        return { result: outcome.result, last };
      });
    } catch (error) {
      if (error instanceof Refusal && isWorthRecording(error)) await recordRefusal(actor, action, at, error);
      throw error;
    }
  };
  return Object.assign(perform, { action, input });
};

/** Whom the policy lets through is one of those whom it names. */
const isLetThrough = <A extends Action>(actor: Actor, action: A): actor is ActorOf<A> => may(actor, action);

/** The facts with the kind of their subject, which is the action's noun unless they say another. */
const withKind = (action: Action, facts: AuditFacts | KindedFacts): KindedFacts => {
  if ("subjectKind" in facts) return facts;
  const [noun] = action.split(".");
  const subjectKind = recordKinds.find((kind) => kind === noun);
  if (!subjectKind) throw new TypeError(`${action} is about no kind of record and does not say which`);
  return { ...facts, subjectKind };
};

/** The input in its shape, or a refusal with a message key by field ("title", "sentences.2.text"). */
export const parse = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const fields: Record<string, string> = {};
  for (const issue of read.error.issues) {
    const field = issue.path.join(".") || "form";
    fields[field] ??= issue.code === "custom" ? issue.message : fieldKey(issue);
  }
  throw invalid(fields);
};

const fieldKey = (issue: z.core.$ZodIssue): string => {
  const { code } = issue;
  if (code === "too_small" && issue.origin === "string")
    return issue.minimum === 1 ? "required" : "too_short";
  if (code === "too_big" && issue.origin === "string") return "too_long";
  if (code === "too_small" || code === "too_big") return code;
  if (code === "invalid_value") return "not_listed";
  return code === "invalid_type" ? "required" : "bad_format";
};

const isWorthRecording = (refusal: Refusal) => refusal.code === "forbidden" || refusal.code === "not_found";

const recordRefusal = (actor: Actor, action: Action, at: Date, refusal: Refusal) =>
  fly(actor, async (tx) => ({
    result: undefined,
    last: append(tx, {
      action,
      actor,
      role: null,
      at,
      outcome: "refused",
      caseId: null,
      subjectKind: "session",
      subjectId: null,
      facts: { code: refusal.code },
    }),
  }));
