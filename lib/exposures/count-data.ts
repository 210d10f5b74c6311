import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { dataFields, insertData } from "./data";
import { lockExposure } from "./lock";

const input = z.object({ exposureId: z.uuid(), ...dataFields });

/** Counts a category of the data that an exposure left open, as a number, a range, or not known; an earlier count of it stays on record. */
export const countData = command("exposure.count-data", input, async (tx, { actor, at, input }) => {
  const exposure = await lockExposure(tx, input.exposureId);
  await insertData(tx, [input], { exposure, by: actor.id, at });
  return done(
    { id: exposure.id },
    {
      caseId: exposure.caseId,
      subjectId: exposure.id,
      facts: {
        number: exposure.number,
        people: input.people ? `${input.people.from}-${input.people.to}` : null,
        records: input.records ? `${input.records.from}-${input.records.to}` : null,
      },
    },
  );
});
