"use server";
import { formAction } from "@/app/_server/form-action";
import { withRows } from "@/app/_server/with-rows";
import { logForm } from "./form";

export const submitAllegation = withRows(formAction(logForm.act, logForm));
