import { signedInForm } from "@/app/_server/signed-in-form";
import { as } from "@/lib/kernel/as";
import { seenInText } from "@/lib/observables/seen-in-text";

/** Tells in which cases that the person sees the observables of a text stand, while it is typed. Nothing of the text is kept. */
export const POST = signedInForm(
  async (person, form) => {
    const text = String(form.get("text") ?? "");
    const found = await as(person, (tx) => seenInText(tx, text), "read only");
    return Response.json(found, { headers: { "cache-control": "no-store" } });
  },
  () => new Response(null, { status: 403 }),
);
