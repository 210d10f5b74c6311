import { z } from "zod";
import { recordKinds } from "@/db/schema/vocabulary";
import type { Action } from "./actions";
import type { Actor } from "./actor";
import { type AuditFacts, append, type KindedFacts } from "./append";
import { fly, type Tx } from "./as";
import { type ActorOf, actingRole } from "./policy";
import type { Refusal } from "./refusal";

/** A consequence of a command inside its transaction: a notice, a job. */
export type Effect<By extends Actor = Actor> = (tx: Tx, by: { actor: By; at: Date }) => Promise<unknown>;
/** The end of a command. A refusal as its result is thrown when the rest is committed. */
export type Done<R, By extends Actor = Actor, Facts = AuditFacts | KindedFacts> = {
  result: R | Refusal;
  audit: Facts;
  effects: readonly Effect<By>[];
};
/** Runs an act and what follows from it in one transaction, with its record. */
export const record = <A extends Action, R>(
  action: A,
  { actor, at }: { actor: ActorOf<A>; at: Date },
  run: (tx: Tx) => Promise<Done<R, ActorOf<A>>>,
): Promise<R | Refusal> =>
  fly(actor, async (tx) => {
    const { result, audit, effects } = await run(tx);
    for (const effect of effects) await effect(tx, { actor, at });
    const role = actingRole(actor, action);
    const last = append(tx, { action, actor, role, at, outcome: "done", ...withKind(action, audit) });
    return { result, last };
  });

/** Records, in a transaction of its own, that an act was refused and on which records by their ids, without anything else of what was sent. */
export const recordRefusal = (actor: Actor, action: Action, at: Date, refusal: Refusal, sent: unknown) =>
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
      facts: { code: refusal.code, ...targetsOf(sent) },
    }),
  }));

/** The records that an input names: "caseId" is told as "case". */
const targetsOf = (sent: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sent ?? {}).flatMap(([field, value]) => {
      const id = z.uuid().safeParse(value);
      return /^[a-z]+Id$/i.test(field) && id.success ? [[field.slice(0, -2), id.data]] : [];
    }),
  );

/** The facts with the kind of their subject, which is the action's noun unless they say another. */
const withKind = (action: Action, facts: AuditFacts | KindedFacts): KindedFacts => {
  if ("subjectKind" in facts) return facts;
  const [noun] = action.split(".");
  const subjectKind = recordKinds.find((kind) => kind === noun);
  if (!subjectKind) throw new TypeError(`${action} is about no kind of record and does not say which`);
  return { ...facts, subjectKind };
};
