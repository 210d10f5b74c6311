import type { getTranslations } from "next-intl/server";
import { isShut } from "@/app/_server/rooms";
import type { Obstacle as Hanging } from "@/lib/closure/obstacles";
import type { Action } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import type { Obstacle } from "./obstacle-list";

/** The act that lifts what hangs on a page of the case. */
const lifting: Readonly<Record<string, Action>> = {
  findings: "finding.make",
  exposures: "exposure.move",
  workstreams: "case.decide-workstream",
  police: "referral.record",
  deadlines: "deadline.meet",
  people: "case.add-member",
};

const mends = (person: Person, where: string) => {
  const act = lifting[where];
  return act === undefined || may(person, act);
};

type T = Awaited<ReturnType<typeof getTranslations<never>>>;

/** Where an obstacle is lifted by this person: that there is no statement, by who drafts none, where it is decided that none is needed. */
const whereOf = (person: Person, { key, where }: Hanging) =>
  key === "statement_missing" && !may(person, "statement.draft") ? "workstreams" : where;

/** Obstacles to closure in words, each with the page on which it is lifted, where the reader may go there. */
export const wordObstacles = (
  hanging: readonly Hanging[],
  t: T,
  reference: string,
  person: Person,
  /** Where the reader answers what is asked of them in the case. */
  answer?: string | undefined,
): Obstacle[] =>
  hanging.map((each) => {
    const { key, count } = each;
    const words = t(`closure.obstacle.${key}.hangs`, { count });
    if (key === "positions_asked" && answer !== undefined)
      return { id: key, words, href: answer, act: t("positions.answers.answer") };
    const where = whereOf(person, each);
    const lifted = where === each.where ? key : "police_undecided";
    return {
      id: key,
      words,
      href: isShut(person, where) ? undefined : `/cases/${reference}/${where}`,
      act: mends(person, where) ? t(`closure.obstacle.${lifted}.mend`) : t("closure.look"),
    };
  });
