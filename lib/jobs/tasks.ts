import type { CronItem, Task } from "graphile-worker";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { sequenceAll } from "@/lib/audit/sequence";
import { recheckEvidence } from "@/lib/evidence/recheck";
import { removeBytes } from "@/lib/evidence/remove-bytes";
import { forgetUploads } from "@/lib/evidence/uploads";
import { job } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { forgetOldAttempts } from "@/lib/sessions/forget-old-attempts";
import { releaseAbandoned } from "./release-abandoned";

/** Every job by the name it is enqueued under. */
export const tasks: Record<string, Task> = {
  "recheck-evidence": async () => void (await recheckEvidence()),
  "forget-unfinished-uploads": () => forgetUploads(now()),
  "forget-old-sign-in-attempts": () => forgetOldAttempts(now()),
  "release-abandoned-jobs": releaseAbandoned,
  "remove-evidence-bytes": async (payload) => void (await removeBytes(job("upkeep"), payload)),
  "sequence-audit": async () => {
    await sequenceAll();
    await makeCheckpoint();
  },
};

/** What runs by the clock, in UTC; of several workers only one takes each turn. The key keeps failed turns from piling up. */
export const timetable: CronItem[] = [
  { task: "sequence-audit", match: "* * * * *", options: { jobKey: "sequence-audit" } },
  { task: "release-abandoned-jobs", match: "* * * * *", options: { jobKey: "release-abandoned-jobs" } },
  {
    task: "forget-old-sign-in-attempts",
    match: "17 * * * *",
    options: { jobKey: "forget-old-sign-in-attempts" },
  },
  {
    task: "forget-unfinished-uploads",
    match: "47 * * * *",
    options: { jobKey: "forget-unfinished-uploads" },
  },
  // Midnight in Jakarta.
  { task: "recheck-evidence", match: "5 17 * * *", options: { jobKey: "recheck-evidence" } },
];
