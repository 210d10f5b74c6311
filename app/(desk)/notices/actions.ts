"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { readNotice } from "@/lib/notices/read";

export const submitRead = async (state: FormState, form: FormData) =>
  formAction(readNotice, filled, (_, sent) =>
    redirect(sent.get("after") ? `/notices?after=${sent.get("after")}` : "/notices"),
  )(state, form);
