import type { Readable } from "node:stream";
import { addAttachments } from "@/lib/attachments/add";
import { heldFile } from "@/lib/evidence/intake/hold";
import { receive } from "@/lib/evidence/intake/receive";
import type { Person } from "@/lib/kernel/actor";

type File = { allegationId: string; answerId?: string | undefined; fileName: string; bytes: Readable };

/** Receives one file, as the command gets it behind a form. */
export const held = async (person: Person, fileName: string, bytes: Readable) => {
  const received = await receive(person, { bytes });
  if (!received) throw new Error("a file has bytes");
  return heldFile(fileName, received);
};

/** Receives one file and attaches it to an allegation, as a form with files does. */
export const attachFile = async (person: Person, { fileName, bytes, ...of }: File) => {
  const { attached } = await addAttachments(person, { ...of, files: [await held(person, fileName, bytes)] });
  const [made] = attached;
  if (!made) throw new Error("a file that was just attached is not there");
  return made;
};
