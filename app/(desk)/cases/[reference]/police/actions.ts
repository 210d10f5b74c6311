"use server";
import { formAction } from "@/app/_server/form-action";
import type { SentFields } from "@/app/_server/read-form";
import { giveToReferral } from "@/lib/referrals/give";
import { recordReferral } from "@/lib/referrals/record";
import { recordsByKey } from "./record-keys";

const back = "/cases/[reference]/police";
const read = (fields: SentFields, form: FormData) => ({
  ...fields,
  give: recordsByKey(form.getAll("give").map(String)),
});

export const submitReferral = formAction(recordReferral, {
  back,
  made: ({ number }) => `${back}?after=${number - 1}#h-referral-${number}`,
  read,
});
export const submitItems = formAction(giveToReferral, { back, read });
