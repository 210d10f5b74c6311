import { type Cosignature, readCosignatures } from "./cosignature";
import { splitNote } from "./note";
import { type Answer, post } from "./post";
import { type Hash, toBase64 } from "./tree";
import type { Witness } from "./witnesses";

/** The checkpoint to be cosigned, a signed note of a tree of `size` leaves, and the proof that this tree begins with a smaller one (at least one leaf). */
export type Submission = { size: number; note: string; proofFrom: (size: number) => Promise<Hash[]> };

/** Asks a witness for its cosignature (C2SP tlog-witness, add-checkpoint) of a checkpoint, knowing that it cosigned one of `known` leaves last, 0 for none; when it says another size, once more from there. Throws Error, in words, when there is none that holds. */
export const askWitness = async (
  { key, url }: Witness,
  submission: Submission,
  known: number,
): Promise<Cosignature> => {
  let answer = await submit(url, submission, known);
  const seen = sizeIn(answer);
  if (seen !== null) {
    if (seen > submission.size)
      throw new Error(`it has seen ${seen} leaves of this log, which has ${submission.size}`);
    if (seen === known) throw new Error(`it has seen another tree of ${seen} leaves of this log`);
    answer = await submit(url, submission, seen);
  }
  if (answer.status !== 200)
    throw new Error(refusals[answer.status] ?? `it answered with status ${answer.status}`);
  const lines = answer.body.toString("utf8").split(/(?<=\n)/);
  const text = splitNote(submission.note)?.text ?? "";
  const read = readCosignatures(text, lines, [key]);
  if (!read) throw new Error("it answered with a false cosignature");
  if (!read[0]) throw new Error("it answered without the cosignature of its key");
  return read[0];
};

const submit = async (url: string, { size, note, proofFrom }: Submission, old: number): Promise<Answer> => {
  const proof = old === 0 || old === size ? [] : await proofFrom(old);
  const lines = [`old ${old}`, ...proof.map(toBase64), "", note];
  return post(`${url}/add-checkpoint`, "text/plain; charset=utf-8", lines.join("\n"));
};

/** The size in a conflict; null for every other answer. */
const sizeIn = ({ status, type, body }: Answer): number | null => {
  const [, size] = /^(0|[1-9]\d{0,14})\n$/.exec(body.toString("latin1")) ?? [];
  return status === 409 && type === "text/x.tlog.size" && size !== undefined ? Number(size) : null;
};

const refusals: Record<number, string> = {
  400: "it calls the request malformed",
  403: "it does not know the key that signs this log",
  404: "it does not know this log",
  409: "it has seen something else of this log",
  422: "it does not accept the proof that the log only grew",
};
