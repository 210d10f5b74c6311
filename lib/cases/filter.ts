import { z } from "zod";
import { caseStates, labels, provenances, severities } from "@/db/schema/vocabulary";

/** So many choices of one kind are taken from an address. */
const most = 20;

/** Choices of one kind as an address holds them, once or several times; what does not fit is left out. */
const several = <S extends z.ZodType>(one: S) =>
  z
    .unknown()
    .transform((given) =>
      [given ?? []]
        .flat()
        .slice(0, most)
        .flatMap((each) => {
          const read = one.safeParse(each);
          return read.success ? [read.data] : [];
        }),
    )
    .prefault([]);

/** The case list's address: filter, order and place. What does not fit is left out, so that an old link still opens. "running" are the cases that are not closed. */
export const caseFilter = z.object({
  status: z
    .enum([...caseStates, "running"])
    .optional()
    .catch(undefined),
  severity: several(z.enum(severities)),
  label: several(z.enum(labels)),
  sector: several(z.string().min(1).max(80)),
  lead: several(z.uuid()),
  organisation: several(z.uuid()),
  provenance: several(z.enum(provenances)),
  overdue: z.literal("1").optional().catch(undefined),
  mine: z.literal("1").optional().catch(undefined),
  order: z.enum(["updated", "opened"]).default("updated").catch("updated"),
  direction: z.enum(["newest", "oldest"]).default("newest").catch("newest"),
  after: z.string().optional().catch(undefined),
});
export type CaseFilter = z.output<typeof caseFilter>;
