import { randomUUID } from "node:crypto";
import { Server } from "@tus/server";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { admitStaged, waitsForAForm } from "@/lib/evidence/intake/staged";
import { beginUpload, fieldsOf, staging } from "@/lib/evidence/intake/uploads";
import type { Person } from "@/lib/kernel/actor";
import { invalid, Refusal } from "@/lib/kernel/refusal";
import { evidenceOf } from "./evidence-form";
import { refusalStatus } from "./refusal-status";
import { uploadLocks } from "./upload-locks";

/** Words a refusal for whoever sent the request. */
type Tell = (refusal: Refusal) => Promise<unknown>;

/** Resumable uploads as one person (tus 1.0: creation, expiration, termination); no byte is taken of what would be refused. */
export const answerUpload = (person: Person, request: Request, tell: Tell): Promise<Response> =>
  new Server({
    path: "/api/uploads",
    relativeLocation: true,
    allowedOrigins: [],
    maxSize: uploadMax(),
    datastore: staging(),
    locker: uploadLocks(),
    namingFunction: () => randomUUID(),
    onUploadCreate: async (_request, upload) => {
      const fields = fieldsOf(upload);
      if (waitsForAForm(fields)) admitStaged(person, fields);
      else await collectEvidence.admit(person, { ...evidenceOf(formOf(fields)), uploadId: upload.id });
      return { metadata: await beginUpload(person, upload) };
    },
    onResponseError: async (_request, error) => {
      const refusal = error instanceof Refusal ? error : tooLarge(error);
      if (!refusal) return;
      return { status_code: refusalStatus[refusal.code], body: JSON.stringify(await tell(refusal)) };
    },
  }).handleWeb(request);

/** What was typed with an upload, as a form. */
export const formOf = (fields: readonly [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

const tooLarge = (error: object) =>
  "status_code" in error && error.status_code === 413 ? invalid({ file: "file_too_large" }) : null;
