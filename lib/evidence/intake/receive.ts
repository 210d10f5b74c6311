import type { Readable } from "node:stream";
import { evidenceStore, type Stored } from "@/lib/evidence/store/store";
import type { Person } from "@/lib/kernel/actor";
import { conflict } from "@/lib/kernel/refusal";
import { uploadMax } from "./limit";
import { mediaTypeOf } from "./sniff";
import { onDisk, pathOf, takeAway, uploadOf } from "./uploads";

/** Bytes that are kept; `takeAway` takes away the upload that brought them, once they are on record. */
export type Received = Stored & { mediaType: string | null; takeAway: () => Promise<void> };

type Brought = { bytes?: Readable | undefined; uploadId?: string | undefined };

/** Keeps the bytes that a person sends or has uploaded; null where there are none. Refuses an upload that has not come whole. */
export const receive = async (person: Person, { bytes, uploadId }: Brought): Promise<Received | null> => {
  if (bytes) return keep(() => evidenceStore().put(bytes, uploadMax()));
  return uploadId === undefined ? null : finish(person, uploadId);
};

const finish = async (person: Person, id: string): Promise<Received> => {
  const { size, offset } = await uploadOf(person, id);
  if (size !== offset) throw conflict("evidence.upload_unfinished");
  await onDisk(id);
  return keep(
    () => evidenceStore().adopt(pathOf(id)),
    () => takeAway(id),
  );
};

const keep = async (store: () => Promise<Stored>, takeAway = async () => {}): Promise<Received> => {
  const stored = await store();
  const mediaType = await mediaTypeOf(await evidenceStore().open(stored.sha256));
  return { ...stored, mediaType, takeAway };
};
