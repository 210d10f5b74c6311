"use server";
import { formAction } from "@/app/_server/form-action";
import { recordTimelineEntry } from "@/lib/timeline/record";

/** A day or minute as it was typed, in WIB; a day is its beginning. */
const occurred = (form: FormData) => {
  const day = form.get("occurredAt");
  if (typeof day !== "string" || day === "") return { occurredAt: undefined };
  const time = form.get("time");
  const known = typeof time === "string" && time !== "";
  return { occurredAt: `${day}T${known ? time : "00:00"}`, precision: known ? "minute" : "day" };
};

export const submitEntry = formAction(recordTimelineEntry, {
  back: "/cases/[reference]/timeline",
  read: (fields, form) => ({ ...fields, ...occurred(form) }),
});
