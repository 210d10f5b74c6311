"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { answerPosition } from "@/lib/positions/answer";

export const submitAnswer = async (state: FormState, form: FormData) =>
  formAction(answerPosition, filled, (_, sent) => redirect(`/answers/${sent.get("questionId")}`))(
    state,
    form,
  );
