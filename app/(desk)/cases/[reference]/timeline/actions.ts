"use server";
import { formAction } from "@/app/_server/form-action";
import { isoOf } from "@/lib/kernel/spelled-date";
import { recordTimelineEntry } from "@/lib/timeline/record";

/** A day or minute as it was typed, in WIB; a day is its beginning. */
const occurred = (form: FormData) => {
  const written = form.get("occurredAt");
  const isDay = typeof written === "string" && /^[\d-]+$/.test(isoOf(written).trim());
  return { precision: isDay ? "day" : "minute" };
};

export const submitEntry = formAction(recordTimelineEntry, {
  back: "/cases/[reference]/timeline",
  read: (fields, form) => ({ ...fields, ...occurred(form) }),
});
