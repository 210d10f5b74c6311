import type { Person } from "@/lib/kernel/actor";
import type { Cast } from "./people";

/** An exercise's case as its steps go along. */
export type ExerciseCase = {
  caseId: string;
  label: string;
  system: string;
  claimIds: readonly string[];
  investigator: Person;
  exposureId?: string;
  referralId?: string;
  statementId?: string;
  evidence: string[];
  findings: string[];
  /** The verdict of the findings, which a closure repeats. */
  verdict?: string;
};

/** Something done in an exercise, each by the role that owns it. */
export type Act = (cast: Cast, its: ExerciseCase) => Promise<unknown>;
