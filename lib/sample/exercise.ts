import { logAllegation } from "@/lib/allegations/log";
import { addMember } from "@/lib/cases/add-member";
import { openCase } from "@/lib/cases/open";
import { setDeadline } from "@/lib/deadlines/set";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import type { ExerciseCase } from "./exercise-case";
import { type Step, steps } from "./exercise-steps";
import type { Cast, SamplePeople } from "./people";

export type Exercise = {
  title: string;
  sector: string;
  /** What the report is about, as its owner calls it. */
  system: string;
  severity: "low" | "medium" | "high" | "critical";
  label: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
  source: { described: string; reliability: string; anonymous?: boolean };
  claims: readonly string[];
  /** Who is in the case; the first one investigates. */
  team: readonly (keyof SamplePeople)[];
  /** Hours from now to the due time, and for how many hours the clock has run already. */
  clocks: readonly { title: string; due: number; began?: number }[];
  steps: readonly Step[];
};

/** Logs, opens and works one exercise as far as its steps go; its clocks are set from now. */
export const runExercise = async (cast: Cast, exercise: Exercise): Promise<void> => {
  const { say } = cast;
  const { coordinator, intake } = cast.people;
  const logged = await logAllegation(intake, {
    source: { ...exercise.source, described: say(exercise.source.described) },
    channel: "e_mail",
    label: exercise.label,
    summary: [...exercise.claims, "An exercise."].map(say).join("\n"),
    receivedOn: now(),
    claims: exercise.claims.map((text, at) => ({ text: say(text), credibility: 2 + (at % 3) })),
    answerWithinHours: null,
  });
  const { id: caseId } = await openCase(coordinator, {
    allegationId: logged.id,
    title: say(exercise.title),
    summary: say("An exercise: the institution, the people and the facts are made up."),
    label: exercise.label,
    severity: exercise.severity,
    sector: exercise.sector,
    provenance: "exercise",
  });
  const team = exercise.team.map((key): Person => cast.people[key]);
  for (const member of team) await addMember(coordinator, { caseId, personId: member.id });
  for (const { title, due, began = 0 } of exercise.clocks) {
    await setDeadline(coordinator, {
      caseId,
      title: say(title),
      basis: say("Own promise, in an exercise"),
      startedAt: hoursFromNow(-began),
      dueAt: hoursFromNow(due).toISOString(),
    });
  }
  const its: ExerciseCase = {
    caseId,
    label: exercise.label,
    system: exercise.system,
    claimIds: logged.claimIds,
    investigator: team[0] ?? coordinator,
    evidence: [],
    findings: [],
  };
  for (const step of exercise.steps) await steps[step](cast, its);
};

const hoursFromNow = (hours: number) => new Date(now().getTime() + hours * 3_600_000);
