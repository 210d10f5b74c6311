import { discardDraft } from "@/app/_server/kept-typed";
import { ownPath } from "@/app/_server/own-path";
import { refusedTo } from "@/app/_server/refused-to";
import { signedInForm } from "@/app/_server/signed-in-form";

/** Throws away what is kept of a form, and leads back to its page. */
export const POST = signedInForm(
  async (person, form) =>
    new Response(null, { status: 303, headers: { location: ownPath(await discardDraft(person, form)) } }),
  refusedTo(() => "/today"),
);
