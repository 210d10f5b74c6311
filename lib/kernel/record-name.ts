import { z } from "zod";
import { otherwise } from "./otherwise";

/** A record of a case as a command is told of it: by its id, or by its number in the case. */
export type RecordName = string | number;

/** A record by its id, or by its number as people write it: "12", "E-0012". */
export const recordName = () => z.string().transform((text, context) => read(text) ?? refused(context));

/** Several records, each by its id or number; one text may name many, with commas between them. */
export const recordNames = (max: number) =>
  z
    .array(z.string())
    .transform((texts, context) => {
      const names = texts.flatMap((text) => text.split(/[,;\s]+/)).filter((text) => text !== "");
      const known = names.flatMap((text) => read(text) ?? []);
      return known.length === names.length ? known : refused(context);
    })
    .pipe(z.array(z.union([z.string(), z.number()])).max(max));

const read = (text: string): RecordName | undefined => {
  const number = /^(?:E-)?(\d{1,9})$/i.exec(text.trim())?.[1];
  if (number !== undefined) return Number(number);
  return z.uuid().safeParse(text.trim()).data;
};

const refused = (context: z.RefinementCtx): never => {
  context.addIssue({ code: "custom", ...otherwise("bad_format") });
  return z.NEVER;
};
