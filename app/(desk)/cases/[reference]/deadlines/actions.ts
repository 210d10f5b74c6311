"use server";
import { formAction } from "@/app/_server/form-action";
import { meetDeadline } from "@/lib/deadlines/meet";
import { setDeadline } from "@/lib/deadlines/set";
import { waiveDeadline } from "@/lib/deadlines/waive";

const back = "/cases/[reference]/deadlines";

export const submitDeadline = formAction(setDeadline, { back, made: "/cases/[reference]/deadlines/[id]" });
export const submitMet = formAction(meetDeadline, { back });
export const submitWaiver = formAction(waiveDeadline, { back });
