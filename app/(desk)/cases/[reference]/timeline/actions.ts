"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { recordTimelineEntry } from "@/lib/timeline/record";

/** A day or minute as it was typed, in WIB; a day is its beginning. */
const occurred = (form: FormData) => {
  const day = form.get("occurredAt");
  if (typeof day !== "string" || day === "") return { occurredAt: undefined };
  const time = form.get("time");
  const known = typeof time === "string" && time !== "";
  return { occurredAt: `${day}T${known ? time : "00:00"}:00+07:00`, precision: known ? "minute" : "day" };
};

export const submitEntry = async (state: FormState, form: FormData) =>
  formAction(
    recordTimelineEntry,
    (sent) => ({ ...filled(sent), ...occurred(sent) }),
    (_, sent) => redirect(`/cases/${sent.get("reference")}/timeline`),
  )(state, form);
