import { Readable } from "node:stream";
import { attachmentHeaders } from "@/app/_server/attachment";
import { ownPath } from "@/app/_server/own-path";
import { refusedTo } from "@/app/_server/refused-to";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { openEvidence } from "@/lib/evidence/open";
import { evidenceReference } from "@/lib/evidence/reference";
import { Refusal } from "@/lib/kernel/refusal";

type Context = { params: Promise<{ id: string }> };

/** Gives the bytes of an item for the purpose in the form, to be saved and never shown. A refusal leads back to the page it came from. */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  const form = await request.formData();
  try {
    const { id } = await params;
    const given = await openEvidence(person, { itemId: id, purpose: form.get("purpose"), act: "downloaded" });
    const name = given.fileName ?? evidenceReference(given.number);
    return new Response(Readable.toWeb(given.bytes) as ReadableStream, {
      headers: attachmentHeaders({ ...given, name }),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusedTo(ownPath(form.get("back")), error);
  }
};
