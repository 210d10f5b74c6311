"use server";
import { formAction } from "@/app/_server/form-action";
import { acceptRecommendation } from "@/lib/recommendations/accept";
import { declineRecommendation } from "@/lib/recommendations/decline";
import { makeRecommendation } from "@/lib/recommendations/make";
import { remindOfRecommendation } from "@/lib/recommendations/remind";
import { returnRecommendation } from "@/lib/recommendations/return";
import { verifyRecommendation } from "@/lib/recommendations/verify";
import { implementForm } from "./implement-form";

const made = "/cases/[reference]/recommendations/[number]";

export const submitRecommendation = formAction(makeRecommendation, {
  back: "/cases/[reference]/recommendations",
  made,
});
export const submitAccepted = formAction(acceptRecommendation, { back: made });
export const submitDeclined = formAction(declineRecommendation, { back: made });
export const submitImplemented = formAction(implementForm.act, implementForm);
export const submitVerified = formAction(verifyRecommendation, { back: made });
export const submitReturned = formAction(returnRecommendation, { back: made });
export const submitReminder = formAction(remindOfRecommendation, { back: made });
