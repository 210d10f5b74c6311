"use server";
import { formAction } from "@/app/_server/form-action";
import { decideWorkstream } from "@/lib/cases/decide-workstream";

export const submitDecision = formAction(decideWorkstream, { back: "/cases/[reference]" });
