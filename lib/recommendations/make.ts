import { randomUUID } from "node:crypto";
import { z } from "zod";
import { recommendationGrounds, recommendations } from "@/db/schema/recommendations";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { isParty } from "@/lib/cases/is-party";
import { lockOpenCase } from "@/lib/cases/lock";
import { officialsWhoSee } from "@/lib/cases/officials-who-see";
import { command, done } from "@/lib/kernel/command";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { groundsOfCase } from "./grounds";

const input = z.object({
  caseId: z.uuid(),
  ownerId: z.uuid(),
  what: line(300),
  why: prose(4000),
  givenOn: day().optional(),
  dueOn: day(),
  exposureIds: z.array(z.uuid()).max(50).default([]),
  findingIds: z.array(z.uuid()).max(50).default([]),
  /** Results of assessments that are not met. */
  resultIds: z.array(z.uuid()).max(50).default([]),
});

/** Advises an organisation on the case what to do by which day, and why, and tells those of its officials who see the case. Refuses advice that follows from nothing, an organisation that is not on the case, and a day before it was given. */
export const makeRecommendation = command("recommendation.make", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (!(await isParty(tx, into.id, input.ownerId))) throw invalid({ ownerId: "not_a_party" });
  const givenOn = input.givenOn ?? dayOf(at);
  if (liesAhead(givenOn, at)) throw invalid({ givenOn: "in_the_future" });
  if (input.dueOn < givenOn) throw invalid({ dueOn: "before_it_was_given" });
  const grounds = await groundsOfCase(tx, into.id, input);
  const id = randomUUID();
  const number = await insertNumbered(tx, recommendations, {
    ...{ id, caseId: into.id, what: input.what, why: input.why, ownerId: input.ownerId },
    ...{ givenOn, dueOn: input.dueOn, madeBy: actor.id, madeAt: at },
  });
  await tx
    .insert(recommendationGrounds)
    .values(grounds.map((ground) => ({ ...ground, caseId: into.id, recommendationId: id })));
  const officials = await officialsWhoSee(tx, into.id, input.ownerId);
  return done(
    { id, number, told: officials.length },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        ...{ number, owner: input.ownerId, due: input.dueOn, told: officials.length },
        ...(input.resultIds.length > 0 ? { results: input.resultIds.length } : {}),
      },
    },
    [
      notify(officials, {
        kind: "recommendation.made",
        caseId: into.id,
        subjectId: id,
        facts: { number },
      }),
    ],
  );
});
