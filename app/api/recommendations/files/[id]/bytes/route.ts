import { Readable } from "node:stream";
import { attachmentHeaders } from "@/app/_server/attachment";
import { giveEvidence } from "@/app/_server/give-evidence";
import { openProof } from "@/lib/recommendations/proof/open";

/** Gives a copy of a file by which an answer is proved, for the purpose in the form, to be saved and never shown. */
export const POST = giveEvidence(async (person, fileId, form) => {
  const knowing = form.get("knowing") ?? undefined;
  const given = await openProof(person, { fileId, purpose: form.get("purpose"), knowing });
  return new Response(Readable.toWeb(given.bytes) as ReadableStream, {
    headers: attachmentHeaders({ ...given, name: given.fileName }),
  });
});
