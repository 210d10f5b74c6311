import type { Readable } from "node:stream";
import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import type { Context } from "@/lib/kernel/command";
import { may } from "@/lib/kernel/policy";
import { conflict, Refusal } from "@/lib/kernel/refusal";
import { uploadMax } from "./limit";
import { mediaTypeOf } from "./sniff";
import { evidenceStore, type Stored } from "./store";
import { onDisk, pathOf, takeAway, uploadOf } from "./uploads";

/** Bytes that are kept; `letGo` takes away what brought them, once they are on record. */
export type Received = Stored & { mediaType: string | null; letGo: () => Promise<void> };

type Brought = { bytes?: Readable | undefined; uploadId?: string | undefined };
type Gate<I extends Brought, S extends z.ZodType<I>> = {
  input: S;
  admit: (tx: Tx, context: Context<z.output<S>>) => Promise<unknown>;
};

/** Keeps the bytes that come with a command, once it is known that the command would be admitted; null otherwise, and the command itself then says why. */
export const receive = async <I extends Brought, S extends z.ZodType<I>>(
  actor: Actor,
  raw: unknown,
  gate: Gate<I, S>,
): Promise<Received | null> => {
  const read = gate.input.safeParse(raw);
  if (!read.success || !(read.data.bytes || read.data.uploadId)) return null;
  if (!(await isAdmitted(actor, raw, gate))) return null;
  const { bytes, uploadId } = read.data;
  return bytes ? keep(() => evidenceStore().put(bytes, uploadMax())) : finish(actor, `${uploadId}`);
};

/** Whether the command would be let through, asked in a transaction of its own. */
export const isAdmitted = async <I extends Brought, S extends z.ZodType<I>>(
  actor: Actor,
  raw: unknown,
  { input, admit }: Gate<I, S>,
): Promise<boolean> => {
  const read = input.safeParse(raw);
  if (!read.success || !may(actor, "evidence.collect")) return false;
  const context = { actor, at: now(), input: read.data };
  try {
    await as(actor, (tx) => admit(tx, context));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

const finish = async (actor: Actor, id: string): Promise<Received> => {
  const { size, offset } = await uploadOf(actor, id);
  if (size !== offset) throw conflict("evidence.upload_unfinished");
  await onDisk(id);
  return keep(
    () => evidenceStore().adopt(pathOf(id)),
    () => takeAway(id),
  );
};

const keep = async (store: () => Promise<Stored>, letGo = async () => {}): Promise<Received> => {
  const stored = await store();
  const mediaType = await mediaTypeOf(await evidenceStore().open(stored.sha256));
  return { ...stored, mediaType, letGo };
};
