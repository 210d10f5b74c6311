import { Readable } from "node:stream";
import { attachmentHeaders } from "@/app/_server/attachment";
import { giveEvidence } from "@/app/_server/give-evidence";
import { openAttachment } from "@/lib/attachments/open";

/** Gives a copy of an allegation's attachment for the purpose in the form, to be saved and never shown. */
export const POST = giveEvidence(async (person, attachmentId, form) => {
  const knowing = form.get("knowing") ?? undefined;
  const given = await openAttachment(person, { attachmentId, purpose: form.get("purpose"), knowing });
  return new Response(Readable.toWeb(given.bytes) as ReadableStream, {
    headers: attachmentHeaders({ ...given, name: given.fileName }),
  });
});
