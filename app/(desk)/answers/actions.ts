"use server";
import { formAction } from "@/app/_server/form-action";
import { answerPosition } from "@/lib/positions/answer";

export const submitAnswer = formAction(answerPosition, { back: "/answers/[questionId]" });
