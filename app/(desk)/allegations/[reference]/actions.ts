"use server";
import { formAction } from "@/app/_server/form-action";
import { declineAllegation } from "@/lib/allegations/decline";
import { caseTemplateAsked, caseTemplateName } from "@/lib/case-templates/asked";
import { openCase } from "@/lib/cases/open";
import { takeInAllegation } from "@/lib/cases/take-in";
import { answerForm } from "./answer-form";
import { attachForm } from "./attach-form";

const back = "/cases/[reference]";

/** Whoever begins with a template chooses next what to take of it. */
export const submitCase = formAction(openCase, {
  back: ({ reference }, form) => {
    const of = caseTemplateAsked(String(form.get("template") ?? ""));
    const address = `/cases/${reference}`;
    return of ? `${address}/template?of=${caseTemplateName(of.kind, of.language)}` : address;
  },
});
export const submitTakeIn = formAction(takeInAllegation, { back });
export const submitAnswer = formAction(answerForm.act, answerForm);
export const submitAttachments = formAction(attachForm.act, attachForm);
export const submitDecline = formAction(declineAllegation, { back: "/allegations/[reference]" });
