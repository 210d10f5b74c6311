import { keepDraft } from "@/app/_server/kept-typed";
import { refusalStatus } from "@/app/_server/refusal-status";
import { signedInForm } from "@/app/_server/signed-in-form";

/** Keeps what is typed into a form before it is sent, or what a browser held while it could not be sent. Tells when it was kept; nothing, where something newer is kept. */
export const POST = signedInForm(
  async (person, form) => {
    const at = await keepDraft(person, form);
    return at === null ? new Response(null, { status: 204 }) : new Response(at.toISOString());
  },
  ({ code }) => new Response(null, { status: refusalStatus[code] }),
);
