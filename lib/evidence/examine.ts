import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { admittedTo, type Gate } from "./admitted";
import { type Examined, evidenceStore } from "./store";

/** Hashes the bytes that a command is about, outside its transaction, once it is known that it would be admitted; null otherwise, and the command itself then says why. */
export const examine = async <S extends z.ZodType>(
  actor: Actor,
  raw: unknown,
  gate: Gate<S, { sha256: string }>,
): Promise<Examined | null> => {
  const admitted = await admittedTo(actor, raw, gate);
  return admitted && evidenceStore().examine(admitted.sha256);
};
