import type { z } from "zod";
import type { Action } from "@/lib/kernel/actions";
import type { Actor } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import type { Context } from "@/lib/kernel/command";
import { may } from "@/lib/kernel/policy";
import { Refusal } from "@/lib/kernel/refusal";
import { type Examined, evidenceStore } from "./store";

type Gate<S extends z.ZodType> = {
  action: Action;
  input: S;
  admit: (tx: Tx, context: Context<z.output<S>>) => Promise<{ sha256: string }>;
};

/** Hashes the bytes that a command is about, outside its transaction, once it is known that it would be admitted; null otherwise, and the command itself then says why. */
export const examine = async <S extends z.ZodType>(
  actor: Actor,
  raw: unknown,
  gate: Gate<S>,
): Promise<Examined | null> => {
  const admitted = await admittedTo(actor, raw, gate);
  return admitted && evidenceStore().examine(admitted.sha256);
};

/** Whose bytes a command is about, asked in a transaction of its own; null when it would be refused. */
export const admittedTo = async <S extends z.ZodType>(
  actor: Actor,
  raw: unknown,
  { action, input, admit }: Gate<S>,
): Promise<{ sha256: string } | null> => {
  const read = input.safeParse(raw);
  if (!read.success || !may(actor, action)) return null;
  const context = { actor, at: now(), input: read.data };
  try {
    return await as(actor, (tx) => admit(tx, context));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};
