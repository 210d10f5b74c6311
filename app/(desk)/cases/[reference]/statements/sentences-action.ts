import "server-only";
import type { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import type { Sent, SentFields } from "@/app/_server/read-form";
import { withRows } from "@/app/_server/with-rows";
import type { FormAction } from "@/app/_ui/form-state";
import type { Command } from "@/lib/kernel/command";

/** The action of a form that writes a statement's text: what a sentence rests on is one choice ("finding:<id>", "none"). */
export const sentencesAction = <S extends z.ZodType, R>(act: Command<S, R>): FormAction =>
  withRows(
    formAction(act, {
      back: "/cases/[reference]/statements/[number]",
      read: ({ sentences, ...fields }) => ({ ...fields, sentences: rowsOf(sentences).map(withBasis) }),
    }),
  );

const rowsOf = (sent: Sent): readonly SentFields[] => (Array.isArray(sent) ? sent : []);

const withBasis = ({ basis: chosen, use, reason, ...row }: SentFields) => {
  const [basis, basisId] = String(chosen ?? "").split(":");
  return {
    ...row,
    ...(basis ? { basis } : {}),
    ...(basisId ? { basisId, ...(use ? { use } : {}) } : {}),
    ...(basis === "none" ? { reason } : {}),
  };
};
