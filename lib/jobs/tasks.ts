import type { CronItem, Task } from "graphile-worker";
import { z } from "zod";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { recheckRecords } from "@/lib/audit/recheck-records";
import { sequenceAll } from "@/lib/audit/sequence";
import { witnessCheckpoint } from "@/lib/audit/witness-checkpoint";
import { hasWitnesses } from "@/lib/audit/witnesses";
import { keepEndedSubscriptions } from "@/lib/backup/ended-subscriptions";
import { keepErasures } from "@/lib/backup/kept-erasures";
import { forgetUploads } from "@/lib/evidence/intake/uploads";
import { recheckEvidence } from "@/lib/evidence/upkeep/recheck";
import { removeBytes } from "@/lib/evidence/upkeep/remove-bytes";
import { scanEvidence, scanEvidenceAgain } from "@/lib/evidence/upkeep/scan";
import { job } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { sentenceOf } from "@/lib/kernel/described";
import { callRecommendations } from "@/lib/recommendations/call";
import { forgetOldAttempts } from "@/lib/sessions/forget-old-attempts";
import { forgetKeptForms } from "@/lib/sessions/kept-form";
import { releaseDue } from "@/lib/statements/release";
import { decideMails } from "@/lib/subscriptions/decide";
import { forgetUnconfirmed } from "@/lib/subscriptions/forget";
import { sendMails } from "@/lib/subscriptions/send";
import { releaseAbandoned } from "./release-abandoned";

const told = z.object({ publicationId: z.uuid() });
const collected = z.object({ sha256: z.string().optional() });

/** What could not be scanned comes up again by the clock. */
const scanned = async (scan: Promise<number>): Promise<void> => {
  await scan.catch((error: unknown) => console.error(`jobs: ${sentenceOf(error)}`));
};

/** Every job by the name it is enqueued under. */
export const tasks: Record<string, Task> = {
  "recheck-records": async () => void (await recheckRecords()),
  "recheck-evidence": async () => void (await recheckEvidence()),
  "scan-evidence": (payload) => scanned(scanEvidence(collected.parse(payload).sha256)),
  "scan-evidence-again": () => scanned(scanEvidenceAgain()),
  "forget-unfinished-uploads": () => forgetUploads(now()),
  "forget-old-sign-in-attempts": () => forgetOldAttempts(now()),
  "forget-kept-forms": () => forgetKeptForms(now()),
  "keep-erasures": keepErasures,
  "keep-ended-subscriptions": keepEndedSubscriptions,
  "release-abandoned-jobs": releaseAbandoned,
  "release-statements": async () => void (await releaseDue()),
  "call-recommendations": async () => void (await callRecommendations()),
  "tell-subscribers": (payload) => decideMails(told.parse(payload).publicationId, now()),
  "send-mails": async (_payload, { addJob }) => {
    if (await sendMails()) await addJob("send-mails", {}, { jobKey: "send-mails", queueName: "send-mails" });
  },
  "forget-unconfirmed-addresses": () => forgetUnconfirmed(now()),
  "remove-evidence-bytes": async (payload) => void (await removeBytes(job("upkeep"), payload)),
  "sequence-audit": async (_payload, { addJob }) => {
    await sequenceAll();
    await makeCheckpoint();
    // A job of its own, so that a witness who is slow or wrongly named keeps no event waiting for its place.
    if (hasWitnesses()) await addJob("witness-checkpoint", {}, alone("witness-checkpoint"));
  },
  "witness-checkpoint": async () => {
    for (const failure of await witnessCheckpoint()) console.error(failure);
  },
};

/** Once at a time, and not again before the clock says so. */
const alone = (name: string) => ({ jobKey: name, queueName: name, maxAttempts: 1 });

/** What runs by the clock, in UTC; of several workers only one takes each turn. The key keeps failed turns from piling up. */
export const timetable: CronItem[] = [
  { task: "sequence-audit", match: "* * * * *", options: { jobKey: "sequence-audit" } },
  // Releases are set to the minute; one that nobody was there for goes out at the next.
  { task: "release-statements", match: "* * * * *", options: { jobKey: "release-statements" } },
  // What falls due with the day, and what a process that was away had left.
  { task: "call-recommendations", match: "7 * * * *", options: { jobKey: "call-recommendations" } },
  // What was put off, or left behind by a process that died.
  {
    task: "send-mails",
    match: "* * * * *",
    options: { jobKey: "send-mails", queueName: "send-mails", maxAttempts: 1 },
  },
  { task: "release-abandoned-jobs", match: "* * * * *", options: { jobKey: "release-abandoned-jobs" } },
  {
    task: "forget-old-sign-in-attempts",
    match: "17 * * * *",
    options: { jobKey: "forget-old-sign-in-attempts" },
  },
  { task: "forget-kept-forms", match: "27 * * * *", options: { jobKey: "forget-kept-forms" } },
  {
    task: "forget-unconfirmed-addresses",
    match: "37 * * * *",
    options: { jobKey: "forget-unconfirmed-addresses" },
  },
  {
    task: "forget-unfinished-uploads",
    match: "47 * * * *",
    options: { jobKey: "forget-unfinished-uploads" },
  },
  // What could not be written as it was erased.
  { task: "keep-erasures", match: "*/10 * * * *", options: { jobKey: "keep-erasures" } },
  {
    task: "keep-ended-subscriptions",
    match: "*/10 * * * *",
    options: { jobKey: "keep-ended-subscriptions" },
  },
  // What was collected while the scanner was away.
  {
    task: "scan-evidence",
    match: "*/10 * * * *",
    options: { jobKey: "scan-evidence", queueName: "scan-evidence" },
  },
  // Midnight in Jakarta and after.
  { task: "recheck-records", match: "45 17 * * *", options: { jobKey: "recheck-records" } },
  { task: "recheck-evidence", match: "5 17 * * *", options: { jobKey: "recheck-evidence" } },
  { task: "scan-evidence-again", match: "35 17 * * *", options: { jobKey: "scan-evidence-again" } },
];
