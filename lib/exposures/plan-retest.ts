import { randomUUID } from "node:crypto";
import { z } from "zod";
import { exposureRetests } from "@/db/schema/retests";
import { command, done } from "@/lib/kernel/command";
import type { Dated } from "@/lib/kernel/dated";
import { startOfDay } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { lockExposure } from "./lock";
import { isBeforeFirstSeen } from "./possible";

const input = z.object({
  exposureId: z.uuid(),
  plannedFor: day(),
  tester: line(120),
  method: prose(1000),
});

/** Plans a test of whether an exposure is closed: for which day, by whom and how. Refuses a day before the weakness was first seen. */
export const planRetest = command("exposure.plan-retest", input, async (tx, { actor, at, input }) => {
  const exposure = await lockExposure(tx, input.exposureId);
  const planned: Dated = { at: startOfDay(input.plannedFor), exactness: "day" };
  if (await isBeforeFirstSeen(tx, exposure, planned)) throw invalid({ plannedFor: "before_first_seen" });
  const id = randomUUID();
  await tx.insert(exposureRetests).values({
    id,
    caseId: exposure.caseId,
    exposureId: exposure.id,
    plannedFor: input.plannedFor,
    tester: input.tester,
    method: input.method,
    plannedBy: actor.id,
    plannedAt: at,
  });
  return done(
    { id },
    {
      caseId: exposure.caseId,
      subjectId: exposure.id,
      facts: { number: exposure.number, retest: id, plannedFor: input.plannedFor },
    },
  );
});
