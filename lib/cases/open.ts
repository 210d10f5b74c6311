import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { caseMembers, caseOrganisations, cases } from "@/db/schema/cases";
import { labels, provenances, sectors, severities } from "@/db/schema/vocabulary";
import { lockAllegation } from "@/lib/allegations/lock";
import { minds } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { yearOf } from "@/lib/kernel/moment";
import { forbidden } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { strictest } from "@/lib/labels/leave";
import { acceptInto } from "./accept-into";
import { requireNeutral } from "./asserting-title";

const input = z.object({
  allegationId: z.uuid(),
  title: line(200),
  /** That the title says as fact what is only alleged, and that it shall. */
  titleStands: z.boolean().default(false),
  summary: prose(4000).optional(),
  /** When left out, the allegation's, and at least AMBER. */
  label: z.enum(labels).optional(),
  severity: z.enum(severities),
  sector: z.enum(sectors).optional(),
  provenance: z.enum(provenances).default("recorded"),
});

/** Opens a case on an allegation, led by whoever opens it or whom they stand in for. Its reference bears the year in WIB in which the allegation reached its holder. */
export const openCase = command("case.open", input, async (tx, { actor, at, input }) => {
  const allegation = await lockAllegation(tx, input.allegationId);
  if (!input.titleStands) requireNeutral("title", input.title);
  const id = randomUUID();
  const label = input.label ?? strictest([allegation.label, "AMBER"]);
  if (label === "RED" && actor.standsFor) throw forbidden("person.deputy_not_red");
  const reference = await nextReference(tx, yearOf(allegation.receivedOn));
  await tx.insert(cases).values({
    id,
    reference,
    title: input.title,
    summary: input.summary ?? "",
    organisationId: actor.organisationId,
    leadId: minds(actor),
    status: "open",
    label,
    severity: input.severity,
    sector: input.sector ?? "",
    provenance: input.provenance,
    openedAt: at,
    updatedAt: at,
  });
  await tx.insert(caseMembers).values({ caseId: id, personId: minds(actor), addedBy: actor.id, addedAt: at });
  await tx.insert(caseOrganisations).values({
    caseId: id,
    organisationId: actor.organisationId,
    role: "agency",
    addedBy: actor.id,
    addedAt: at,
  });
  const claims = await acceptInto(tx, allegation, { id, label }, { personId: actor.id, at });
  return done(
    { id, reference },
    {
      caseId: id,
      subjectId: id,
      facts: {
        reference,
        allegation: allegation.reference,
        label,
        severity: input.severity,
        claims,
        ...(input.titleStands ? { titleStands: true } : {}),
      },
    },
  );
});

const nextReference = async (tx: Tx, year: number): Promise<string> => {
  const [row] = await tx.execute<{ n: number }>(sql`select runut.next_number('case', ${year}) as n`);
  return `RNT-${year}-${String(row?.n).padStart(4, "0")}`;
};
