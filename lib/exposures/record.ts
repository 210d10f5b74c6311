import { randomUUID } from "node:crypto";
import { z } from "zod";
import { exposures } from "@/db/schema/verification";
import { labels } from "@/db/schema/vocabulary";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { lockOpenCase } from "@/lib/cases/lock";
import { namedPrincipals } from "@/lib/cases/named-people";
import { command, done } from "@/lib/kernel/command";
import { count } from "@/lib/kernel/count";
import { dated } from "@/lib/kernel/dated";
import { host } from "@/lib/kernel/host";
import { otherwise } from "@/lib/kernel/otherwise";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { areOfCase } from "@/lib/systems/of-case";
import { insertScore, readScore, scoreFields } from "./add-score";
import { isCve } from "./cve";
import { dataFields, insertData } from "./data";
import { linkExposure } from "./from-results";
import { port } from "./port";
import { isAhead } from "./possible";

/** Refused as a whole, because a form has one field for all of them. */
const several = (most: number, fits: (one: string) => boolean) =>
  z
    .array(z.string())
    .max(most)
    .refine((all) => all.every(fits), otherwise("bad_format"))
    .default([]);

const input = z.object({
  caseId: z.uuid(),
  systemId: z.uuid(),
  service: line(120),
  host: host(),
  port: port().optional(),
  cwe: several(20, (name) => /^CWE-[1-9]\d{0,4}$/.test(name)),
  cve: several(20, isCve),
  owasp: line(120).optional(),
  categories: several(40, (name) => line(120).safeParse(name).success),
  people: count().optional(),
  records: count().optional(),
  firstSeenAt: dated().optional(),
  firstSeenById: z.uuid().optional(),
  firstSeenPartyId: z.uuid().optional(),
  /** Categories with their counts, beside those that are only named. */
  data: z.array(z.object(dataFields)).max(20).default([]),
  /** The result of an assessment that it is recorded for. */
  resultId: z.uuid().optional(),
  ...scoreFields,
  vector: scoreFields.vector.optional(),
  label: z.enum(labels).default("AMBER"),
  named: z.array(z.uuid()).max(100).default([]),
});

/** Records a technical weakness of a system, as open, with a first score where a vector is given. Refuses a system that is not of the case and a first sight that lies ahead. */
export const recordExposure = command("exposure.record", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (!(await areOfCase(tx, into.id, [input.systemId]))) throw invalid({ systemId: "not_of_this_case" });
  const { firstSeenAt, firstSeenById, firstSeenPartyId } = input;
  if (firstSeenAt && isAhead(firstSeenAt, at)) throw invalid({ firstSeenAt: "in_the_future" });
  if (!firstSeenAt && firstSeenPartyId !== undefined) throw invalid({ firstSeenAt: "required" });
  await requireKnown(tx, { firstSeenById, firstSeenPartyId });
  const { vector } = input;
  const score = vector === undefined ? null : { ...input, vector };
  const read = score && (await readScore(tx, score));
  const named = await namedPrincipals(tx, {
    caseId: into.id,
    label: input.label,
    named: input.named,
    by: actor.id,
  });
  const id = randomUUID();
  const number = await insertNumbered(tx, exposures, {
    id,
    caseId: into.id,
    systemId: input.systemId,
    service: input.service,
    host: input.host,
    port: input.port ?? "",
    cwe: [...new Set(input.cwe)],
    cve: [...new Set(input.cve)],
    owasp: input.owasp ?? "",
    categories: [...new Set([...input.categories, ...input.data.map(({ category }) => category)])],
    people: input.people ?? null,
    records: input.records ?? null,
    firstSeenAt: firstSeenAt?.at ?? null,
    firstSeenExactness: firstSeenAt?.exactness ?? null,
    firstSeenById: firstSeenById ?? null,
    firstSeenPartyId: firstSeenPartyId ?? null,
    label: input.label,
    named,
    organisationId: actor.organisationId,
    recordedBy: actor.id,
    recordedAt: at,
  });
  const exposure = { id, caseId: into.id };
  await insertData(tx, input.data, { exposure, by: actor.id, at });
  const origin = input.resultId === undefined ? null : await linkExposure(tx, exposure, input.resultId);
  if (score && read) await insertScore(tx, { exposure, given: score, read }, actor, at);
  return done(
    { id, number },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        number,
        system: input.systemId,
        cwe: input.cwe,
        cve: input.cve,
        label: input.label,
        ...(origin ? { assessment: origin.assessment, requirement: origin.code } : {}),
        ...(read ? { vector: read.vector, score: read.score.toFixed(1) } : {}),
      },
    },
  );
});
