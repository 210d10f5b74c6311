import type { Readable } from "node:stream";
import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import type { Context } from "@/lib/kernel/command";
import { may } from "@/lib/kernel/policy";
import { Refusal } from "@/lib/kernel/refusal";
import { uploadMax } from "./limit";
import { mediaTypeOf } from "./sniff";
import { evidenceStore, type Stored } from "./store";

export type Received = Stored & { mediaType: string | null };

type Gate<I extends { bytes?: Readable | undefined }, S extends z.ZodType<I>> = {
  input: S;
  admit: (tx: Tx, context: Context<z.output<S>>) => Promise<unknown>;
};

/** Keeps the bytes that come with a command, once it is known that the command would be admitted; null otherwise, and the command itself then says why. */
export const receive = async <I extends { bytes?: Readable | undefined }, S extends z.ZodType<I>>(
  actor: Actor,
  raw: unknown,
  { input, admit }: Gate<I, S>,
): Promise<Received | null> => {
  const read = input.safeParse(raw);
  if (!read.success || !read.data.bytes || !may(actor, "evidence.collect")) return null;
  const context = { actor, at: now(), input: read.data };
  try {
    await as(actor, (tx) => admit(tx, context));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  return keep(read.data.bytes);
};

const keep = async (bytes: Readable): Promise<Received> => {
  const store = evidenceStore();
  const stored = await store.put(bytes, uploadMax());
  return { ...stored, mediaType: await mediaTypeOf(await store.open(stored.sha256)) };
};
