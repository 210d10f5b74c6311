import { Readable } from "node:stream";
import { attachmentHeaders } from "@/app/_server/attachment";
import { giveEvidence } from "@/app/_server/give-evidence";
import { openEvidence } from "@/lib/evidence/looks/open";
import { evidenceReference } from "@/lib/evidence/reference";

/** Gives the bytes of an item for the purpose in the form, to be saved and never shown. */
export const POST = giveEvidence(async (person, itemId, form) => {
  const knowing = form.get("knowing") ?? undefined;
  const given = await openEvidence(person, {
    itemId,
    purpose: form.get("purpose"),
    act: "downloaded",
    knowing,
  });
  const name = given.fileName ?? evidenceReference(given.number);
  return new Response(Readable.toWeb(given.bytes) as ReadableStream, {
    headers: attachmentHeaders({ ...given, name }),
  });
});
