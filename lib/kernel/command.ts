import type { z } from "zod";
import type { Action } from "./actions";
import type { Actor, Person } from "./actor";
import type { AuditFacts, KindedFacts, RecordKind } from "./append";
import { as, type Tx } from "./as";
import { now } from "./clock";
import { parse } from "./parse";
import { type ActorOf, may } from "./policy";
import { type Done, type Effect, record, recordRefusal } from "./record";
import { forbidden, Refusal } from "./refusal";

/** The facts that an action's record cannot do without: the kind of its subject too, unless that is the action's noun ("case.close": a case). */
type FactsOf<A extends Action> = NounOf<A> extends RecordKind ? AuditFacts | KindedFacts : KindedFacts;
type NounOf<A extends Action> = A extends `${infer Noun}.${string}` ? Noun : never;
export type Context<I, By extends Actor = Person> = { actor: By; at: Date; input: I };

/** Ends a command: what it gives back, what the log keeps of it, what follows from it. A `Refusal` to give back reaches the caller as one, and what was done stays on record. */
export function done<R, By extends Actor = Actor>(
  result: R | Refusal,
  audit: KindedFacts,
  effects?: readonly Effect<By>[],
): Done<R, By, KindedFacts>;
export function done<R, By extends Actor = Actor>(
  result: R | Refusal,
  audit: AuditFacts,
  effects?: readonly Effect<By>[],
): Done<R, By, AuditFacts>;
export function done<R>(
  result: R | Refusal,
  audit: AuditFacts,
  effects: readonly Effect[] = [],
): Done<R, Actor, AuditFacts> {
  return { result, audit, effects };
}

type Run<A extends Action, I, R, More = unknown> = (
  tx: Tx,
  context: Context<I, ActorOf<A>> & More,
) => Promise<Done<R, ActorOf<A>, FactsOf<A>>>;

/** A command with something slow before its act. */
type Prepared<A extends Action, I, R, Admitted, Held> = {
  /** Refuses before anything is prepared, and gives what that found; asked in a short transaction, and once more in that of the act. */
  admit: (tx: Tx, context: Context<I, ActorOf<A>>) => Promise<Admitted>;
  /** The slow part (bytes kept, bytes hashed), outside any transaction. */
  prepare: (context: Context<I, ActorOf<A>> & { admitted: Admitted }) => Promise<Held>;
  run: Run<A, I, R, { admitted: Admitted; held: Held }>;
  /** Lets go of what was prepared, once, however it ended. */
  letGo?: (held: Held, ending: "done" | "undone") => Promise<void>;
};

export type Command<S extends z.ZodType, R> = ((actor: Actor, raw: unknown) => Promise<R>) & {
  action: Action;
  input: S;
};
export type PreparedCommand<S extends z.ZodType, R> = Command<S, R> & {
  /** Refuses, and records it, what the command would refuse before it prepares anything. An admission leaves no trace. */
  admit: (actor: Actor, raw: unknown) => Promise<void>;
};

/** One act: parsed, authorised, transacted, recorded in the same transaction. Refuses with a `Refusal`; a refused act writes nothing but its refusal. With something slow before it: admitted in a short transaction, prepared outside any, run and recorded in one. */
export function command<A extends Action, S extends z.ZodType, R>(
  action: A,
  input: S,
  run: Run<A, z.output<S>, R>,
): Command<S, R>;
export function command<A extends Action, S extends z.ZodType, R, Admitted, Held>(
  action: A,
  input: S,
  prepared: Prepared<A, z.output<S>, R, Admitted, Held>,
): PreparedCommand<S, R>;
export function command<A extends Action, S extends z.ZodType, R, Admitted, Held>(
  action: A,
  input: S,
  how: Run<A, z.output<S>, R> | Prepared<A, z.output<S>, R, Admitted, Held>,
): Command<S, R> {
  type Own = Context<z.output<S>, ActorOf<A>>;
  /** An act that only an allowed actor gets to, with input in its shape; a refusal that is worth it is recorded as the action's. */
  const allowed =
    <T>(act: (context: Own) => Promise<T>) =>
    async (actor: Actor, raw: unknown): Promise<T> => {
      const at = now();
      try {
        if (!isLetThrough(actor, action)) throw forbidden();
        return await act({ actor, at, input: parse(input, raw) });
      } catch (error) {
        if (error instanceof Refusal && isWorthRecording(error))
          await recordRefusal(actor, action, at, error, raw);
        throw error;
      }
    };
  if (typeof how === "function") {
    const perform = allowed(async (context) =>
      given(await record(action, context, (tx) => how(tx, context))),
    );
    return Object.assign(perform, { action, input });
  }
  const { admit, prepare, run, letGo = async () => undefined } = how;
  const admitted = (context: Own) => as(context.actor, (tx) => admit(tx, context));
  const perform = allowed(async (context) => {
    const held = await prepare({ ...context, admitted: await admitted(context) });
    const later = { ...context, at: now() };
    let ending: "done" | "undone" = "undone";
    try {
      const result = await record(action, later, async (tx) =>
        run(tx, { ...later, admitted: await admit(tx, later), held }),
      );
      ending = "done";
      return given(result);
    } finally {
      await letGo(held, ending);
    }
  });
  const admitOnly = allowed(async (context) => {
    await admitted(context);
  });
  return Object.assign(perform, { action, input, admit: admitOnly });
}

const given = <R>(result: R | Refusal): R => {
  if (result instanceof Refusal) throw result;
  return result;
};

/** Whom the policy lets through is one of those whom it names. */
const isLetThrough = <A extends Action>(actor: Actor, action: A): actor is ActorOf<A> => may(actor, action);

const isWorthRecording = (refusal: Refusal) => refusal.code === "forbidden" || refusal.code === "not_found";
