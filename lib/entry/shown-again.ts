import type { Action } from "@/lib/kernel/actions";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordRefusal } from "@/lib/kernel/record";
import type { Refusal } from "@/lib/kernel/refusal";
import { type Counted, countAttempt, forgetAttempt } from "@/lib/sessions/attempts";

type Held = {
  actor: Person;
  at: Date;
  attempt: Counted;
  /** Whether what was shown was right; set by the act once it has looked. */
  isRight: boolean;
};

/** The parts, but its run, of a command for which somebody signed in shows a factor again. A wrong one counts, and is recorded, as at the sign-in; whoever showed too many has to wait. */
export const shownAgain = (action: Action, wrong: () => Refusal) => ({
  admit: async () => undefined,
  prepare: async ({ actor, at }: { actor: Person; at: Date }): Promise<Held> => ({
    actor,
    at,
    attempt: await countAttempt([{ kind: "renewal", value: actor.id }], at),
    isRight: false,
  }),
  letGo: async ({ actor, at, attempt, isRight }: Held): Promise<void> => {
    if (isRight) await as(job("sign-in"), (tx) => forgetAttempt(tx, attempt.ids));
    else await recordRefusal(actor, action, at, wrong(), {});
  },
});
