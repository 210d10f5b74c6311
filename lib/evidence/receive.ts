import type { Readable } from "node:stream";
import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { conflict } from "@/lib/kernel/refusal";
import { admittedTo, type Gate } from "./admitted";
import { uploadMax } from "./limit";
import { mediaTypeOf } from "./sniff";
import { evidenceStore, type Stored } from "./store";
import { onDisk, pathOf, takeAway, uploadOf } from "./uploads";

/** Bytes that are kept; `letGo` takes away what brought them, once they are on record. */
export type Received = Stored & { mediaType: string | null; letGo: () => Promise<void> };

type Brought = { bytes?: Readable | undefined; uploadId?: string | undefined };
/** Keeps the bytes that come with a command, once it is known that the command would be admitted; null otherwise, and the command itself then says why. */
export const receive = async <I extends Brought, S extends z.ZodType<I>>(
  actor: Actor,
  raw: unknown,
  gate: Gate<S, unknown>,
): Promise<Received | null> => {
  const read = gate.input.safeParse(raw);
  if (!read.success || !(read.data.bytes || read.data.uploadId)) return null;
  if (!(await admittedTo(actor, raw, gate))) return null;
  const { bytes, uploadId } = read.data;
  return bytes ? keep(() => evidenceStore().put(bytes, uploadMax())) : finish(actor, `${uploadId}`);
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
