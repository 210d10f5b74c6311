import { asItStood } from "./own-path";
import type { Refused } from "./signed-in-form";

/** Leads a form that was sent without a script back to this page of this site, as that stood, which then says why it was refused. */
export const refusedTo =
  (page: (form: FormData) => string): Refused =>
  (refusal, form, referer) => {
    const there = new URL(asItStood(page(form), referer), "http://here.invalid");
    there.searchParams.set("refused", Object.values(refusal.fields)[0] ?? refusal.key);
    return new Response(null, { status: 303, headers: { location: there.pathname + there.search } });
  };
