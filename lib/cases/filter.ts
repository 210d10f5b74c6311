import { z } from "zod";
import { caseStates, labels, provenances, severities } from "@/db/schema/vocabulary";
import { several, taken } from "@/lib/kernel/several";

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
  overdue: taken(),
  mine: taken(),
  order: z.enum(["updated", "opened"]).default("updated").catch("updated"),
  direction: z.enum(["newest", "oldest"]).default("newest").catch("newest"),
  after: z.string().optional().catch(undefined),
});
export type CaseFilter = z.output<typeof caseFilter>;
