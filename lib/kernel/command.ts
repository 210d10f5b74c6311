import type { z } from "zod";
import type { Action } from "./actions";
import type { Actor } from "./actor";
import { type AuditFacts, append } from "./append";
import { fly, type Tx } from "./as";
import { now } from "./clock";
import { keyGiven } from "./otherwise";
import { actingRole } from "./policy";
import { type FieldKey, forbidden, invalid, Refusal } from "./refusal";

/** What follows from a command inside its transaction: a notice, a job. */
export type Effect = (tx: Tx, by: { actor: Actor; at: Date }) => Promise<unknown>;
export type Done<R> = { result: R; audit: AuditFacts; effects: readonly Effect[] };
export type Context<I> = { actor: Actor; at: Date; input: I };

/** Ends a command: what it gives back, what the log keeps of it, what follows from it. */
export const done = <R>(result: R, audit: AuditFacts, effects: readonly Effect[] = []): Done<R> => ({
  result,
  audit,
  effects,
});

export type Command<S extends z.ZodType, R> = ((actor: Actor, raw: unknown) => Promise<R>) & {
  action: Action;
  input: S;
};

/** One act: parsed, authorised, transacted, recorded in the same transaction. Refuses with a `Refusal`; a refused act writes nothing but its refusal. */
export const command = <S extends z.ZodType, R>(
  action: Action,
  input: S,
  run: (tx: Tx, context: Context<z.output<S>>) => Promise<Done<R>>,
): Command<S, R> => {
  const perform = async (actor: Actor, raw: unknown): Promise<R> => {
    const at = now();
    const role = actingRole(actor, action);
    try {
      if (role === null) throw forbidden();
      const parsed = parse(input, raw);
      return await fly(actor, async (tx) => {
        const outcome = await run(tx, { actor, at, input: parsed });
        for (const effect of outcome.effects) await effect(tx, { actor, at });
        const last = append(tx, { action, actor, role, at, outcome: "done", ...outcome.audit });
        return { result: outcome.result, last };
      });
    } catch (error) {
      if (error instanceof Refusal && isWorthRecording(error)) await recordRefusal(actor, action, at, error);
      throw error;
    }
  };
  return Object.assign(perform, { action, input });
};

/** The input in its shape, or a refusal with a message key by field ("title", "sentences.2.text"). */
export const parse = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const fields: Record<string, FieldKey> = {};
  for (const issue of read.error.issues) {
    const field = issue.path.join(".") || "form";
    fields[field] ??= issue.code === "custom" ? keyGiven(issue.params) : fieldKey(issue);
  }
  throw invalid(fields);
};

const fieldKey = (issue: z.core.$ZodIssue): FieldKey => {
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
