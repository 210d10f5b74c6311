"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import { fromWib } from "@/app/_server/from-wib";
import type { FormState } from "@/app/_ui/form-state";
import { logAllegation } from "@/lib/allegations/log";
import { claimFields } from "./fields";

const read = (form: FormData) => {
  const sent = filled(form);
  return {
    source: {
      described: sent["source.described"],
      organisationId: sent["source.organisationId"],
      reliability: sent["source.reliability"],
      anonymous: sent["source.anonymous"] === "on",
      identity: sent["source.identity"],
    },
    channel: sent.channel,
    summary: sent.summary,
    label: sent.label,
    receivedOn: fromWib(sent.receivedOn),
    sourceReference: sent.sourceReference,
    claims: claimFields
      .map((n) => ({ text: sent[`claims.${n}.text`], credibility: sent[`claims.${n}.credibility`] }))
      .filter(({ text }) => text !== undefined),
    answerWithinHours: sent.clock === "on" ? 24 : null,
  };
};

export const submitAllegation = async (state: FormState, form: FormData) =>
  formAction(logAllegation, read, ({ reference }) => redirect(`/allegations/${reference}`))(state, form);
