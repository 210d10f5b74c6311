import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { Upload } from "@tus/server";
import { z } from "zod";
import type { Person } from "@/lib/kernel/actor";
import type { HeldFile } from "@/lib/kernel/held-file";
import { parse } from "@/lib/kernel/parse";
import { may } from "@/lib/kernel/policy";
import { forbidden, invalid, Refusal } from "@/lib/kernel/refusal";
import { fileName } from "@/lib/kernel/text";
import { heldFile } from "./hold";
import { atMost, uploadMax } from "./limit";
import { receive } from "./receive";
import { staging, takeAway, uploadOf } from "./uploads";

/** What an upload says of itself that waits for the form to which its file belongs. */
const waiting = { name: "for", value: "attachment" } as const;
const named = z.object({ fileName: fileName() });

export const waitsForAForm = (fields: readonly (readonly [string, string])[]): boolean =>
  fields.some(([name, value]) => name === waiting.name && value === waiting.value);

/** Refuses, before a byte is read, a file of somebody who attaches none and one without a name. */
export const admitStaged = (person: Person, fields: readonly (readonly [string, string])[]): void => {
  if (!may(person, "attachment.add") && !may(person, "recommendation.implement")) throw forbidden();
  parse(named, Object.fromEntries(fields));
};

/** Keeps a file that a browser sends with its form until the form is through, a week at most. Gives the upload that it is now. */
export const stageFile = async (person: Person, name: string, bytes: Readable): Promise<string> => {
  const fields: [string, string][] = [
    [waiting.name, waiting.value],
    ["fileName", name.slice(-255)],
  ];
  admitStaged(person, fields);
  const id = randomUUID();
  const store = staging();
  const metadata = { by: person.id, fields: JSON.stringify(fields) };
  await store.create(new Upload({ id, offset: 0, metadata }));
  const limit = atMost(uploadMax());
  bytes.on("error", (error) => limit.destroy(error));
  try {
    const size = await store.write(bytes.pipe(limit), id, 0);
    await store.declareUploadLength(id, size);
    return id;
  } catch (error) {
    await takeAway(id);
    throw limit.errored instanceof Refusal ? limit.errored : error;
  }
};

/** The files of these uploads of a person, hashed at rest, and what takes the uploads away once their files are on record. Refuses, in the field, one that is not there any more or has not come whole. */
export const holdStaged = async (person: Person, ids: readonly string[]) => {
  const files: HeldFile[] = [];
  for (const id of new Set(ids)) files.push(await hold(person, id));
  return {
    files,
    takeAway: async () => {
      for (const id of ids) await takeAway(id);
    },
  };
};

const hold = async (person: Person, id: string): Promise<HeldFile> => {
  try {
    const { fields } = await uploadOf(person, id);
    if (!waitsForAForm(fields)) throw again();
    const { fileName } = parse(named, Object.fromEntries(fields));
    const received = await receive(person, { uploadId: id });
    if (received) return heldFile(fileName, received);
  } catch (error) {
    const isGone = error instanceof Refusal && (error.code === "not_found" || error.key === unfinished);
    if (!isGone) throw error;
  }
  throw again();
};

const unfinished = "evidence.upload_unfinished";
const again = () => invalid({ files: "choose_files_again" });
