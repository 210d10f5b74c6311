import "server-only";
import type { Refusal } from "@/lib/kernel/refusal";

/** Leads a form that was sent without a script to a page that says why it was refused. */
export const refusedTo = (path: string, refusal: Refusal): Response => {
  const why = Object.values(refusal.fields)[0] ?? refusal.key;
  return new Response(null, {
    status: 303,
    headers: { location: `${path}?refused=${encodeURIComponent(why)}` },
  });
};
