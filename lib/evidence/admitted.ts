import type { z } from "zod";
import type { Action } from "@/lib/kernel/actions";
import type { Actor } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import type { Context } from "@/lib/kernel/command";
import { may } from "@/lib/kernel/policy";
import { Refusal } from "@/lib/kernel/refusal";

export type Gate<S extends z.ZodType, A> = {
  action: Action;
  input: S;
  admit: (tx: Tx, context: Context<z.output<S>>) => Promise<A>;
};

/** What a command would be let through to, asked in a transaction of its own; null when it would be refused. */
export const admittedTo = async <S extends z.ZodType, A>(
  actor: Actor,
  raw: unknown,
  { action, input, admit }: Gate<S, A>,
): Promise<A | null> => {
  const read = input.safeParse(raw);
  if (!read.success || actor.kind !== "person" || !may(actor, action)) return null;
  const context = { actor, at: now(), input: read.data };
  try {
    return await as(actor, (tx) => admit(tx, context));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};
