import { z } from "zod";
import type { exactness } from "@/db/schema/vocabulary";
import { writtenMoment } from "./moment";
import { isoOf } from "./spelled-date";

export type Dated = { at: Date; exactness: (typeof exactness)[number] };

/** A day of the world, or a day and hour where one is written, with how exactly it is known. Read as WIB where it names no offset; refuses what `writtenMoment` refuses. */
export const dated = () =>
  z.string().transform((text, issues): Dated => {
    const read = writtenMoment().safeParse(text);
    if (read.success)
      return {
        at: read.data("Asia/Jakarta"),
        exactness: /\d[T ]\d/i.test(isoOf(text).trim()) ? "minute" : "day",
      };
    for (const { message, ...issue } of read.error.issues)
      issues.addIssue({ code: "custom", message, params: "params" in issue ? issue.params : {} });
    return z.NEVER;
  });
