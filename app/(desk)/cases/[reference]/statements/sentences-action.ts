import "server-only";
import type { z } from "zod";
import { sentForm } from "@/app/_server/door/taken-up";
import { formAction, refused } from "@/app/_server/form-action";
import type { Sent, SentFields } from "@/app/_server/read-form";
import type { FormAction } from "@/app/_ui/form-state";
import type { Command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";

/** The action of a form that writes a statement's text: what a sentence rests on is one choice ("finding:<id>", "none"), and a button that adds rows sends the form as well. */
export const sentencesAction = <S extends z.ZodType, R>(act: Command<S, R>): FormAction => {
  const submit = formAction(act, {
    back: "/cases/[reference]/statements/[number]",
    read: ({ sentences, ...fields }) => ({ ...fields, sentences: rowsOf(sentences).map(withBasis) }),
  });
  return async (before, sent) => {
    const form = sentForm(sent);
    return form.has("add") ? refused(conflict("statement.row_added"), form) : submit(before, form);
  };
};

const rowsOf = (sent: Sent): readonly SentFields[] => (Array.isArray(sent) ? sent : []);

const withBasis = ({ basis: chosen, reason, ...row }: SentFields) => {
  const [basis, basisId] = String(chosen ?? "").split(":");
  return {
    ...row,
    ...(basis ? { basis } : {}),
    ...(basisId ? { basisId } : {}),
    ...(basis === "none" ? { reason } : {}),
  };
};
