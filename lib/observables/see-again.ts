import { eq } from "drizzle-orm";
import { z } from "zod";
import { observables } from "@/db/schema/observables";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { obstacle } from "./lifecycle";
import { lockObservable } from "./lock";

const input = z.object({ observableId: z.uuid(), lastSeenOn: day() });

/** Moves the day on which an observable was last seen; the log keeps the one before. Refuses one that was put aside, a day ahead, before the first sight, or that stands there already. */
export const seeObservableAgain = command(
  "observable.see-again",
  input,
  async (tx, { at, input: { observableId, lastSeenOn } }) => {
    const found = await lockObservable(tx, observableId);
    const why = obstacle(found);
    if (why) throw conflict(why);
    if (liesAhead(lastSeenOn, at)) throw invalid({ lastSeenOn: "in_the_future" });
    if (found.firstSeenOn !== null && lastSeenOn < found.firstSeenOn)
      throw invalid({ lastSeenOn: "last_before_first" });
    if (lastSeenOn === found.lastSeenOn) throw invalid({ lastSeenOn: "last_seen_then" });
    await tx.update(observables).set({ lastSeenOn }).where(eq(observables.id, found.id));
    return done(
      { id: found.id },
      {
        caseId: found.caseId,
        subjectId: found.id,
        facts: { kind: found.kind, before: found.lastSeenOn, after: lastSeenOn },
      },
    );
  },
);
