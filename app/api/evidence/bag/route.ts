import { Readable } from "node:stream";
import { z } from "zod";
import { ownPath } from "@/app/_server/own-path";
import { refusedTo } from "@/app/_server/refused-to";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { streamBag } from "@/lib/bag/write";
import { prepareBag } from "@/lib/evidence/out/bag";
import { evidenceReference } from "@/lib/evidence/reference";
import { parse } from "@/lib/kernel/parse";
import { recordNames } from "@/lib/kernel/record-name";
import { Refusal } from "@/lib/kernel/refusal";

const chosen = z.object({ item: recordNames(5000) });

/** Gives the chosen evidence of a case as a bag, streamed, for the purpose in the form. A refusal, told before the first byte, leads back to the page it came from. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  const form = await request.formData();
  const reference = String(form.get("reference"));
  try {
    const { item } = parse(chosen, { item: form.getAll("item").map(String) });
    const { bag } = await prepareBag(person, {
      reference,
      itemIds: item.map((name) => (typeof name === "number" ? evidenceReference(name) : name)),
      purpose: String(form.get("purpose")),
      withInfected: form.has("withInfected"),
    });
    return new Response(Readable.toWeb(streamBag(bag)) as ReadableStream<Uint8Array>, {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${bag.name}.zip"`,
        "x-content-type-options": "nosniff",
        "content-security-policy": "sandbox; default-src 'none'",
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusedTo(ownPath(form.get("back")), error);
  }
};
