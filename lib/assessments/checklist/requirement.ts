import { z } from "zod";
import { prose } from "@/lib/kernel/text";

const words = z.object({ chapter: prose(200), section: prose(200), text: prose(4000) });

/** A requirement of a checklist as it is imported. */
export const requirement = z.object({
  code: prose(40),
  chapter: prose(40),
  section: prose(40),
  level: z.coerce.number().int().min(1).max(3),
  words: z
    .object({ id: words.optional(), en: words.optional() })
    .refine(({ id, en }) => id !== undefined || en !== undefined),
});

export type Requirement = z.output<typeof requirement>;
