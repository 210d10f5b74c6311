import { Readable } from "node:stream";
import { heldFile } from "@/lib/evidence/intake/hold";
import { receive } from "@/lib/evidence/intake/receive";
import { now } from "@/lib/kernel/clock";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import { acceptRecommendation } from "@/lib/recommendations/accept";
import { declineRecommendation } from "@/lib/recommendations/decline";
import { implementRecommendation } from "@/lib/recommendations/implement";
import { makeRecommendation } from "@/lib/recommendations/make";
import { remindOfRecommendation } from "@/lib/recommendations/remind";
import { verifyRecommendation } from "@/lib/recommendations/verify";
import type { EhacCase } from "./ehac-case";
import type { Cast } from "./people";

type From = { exposureId: string; resultId: string; findings: Readonly<Record<string, string>> };

/** What is recommended to the ministry, in every state that a recommendation can have. That there was an assessment with recommendations is public, what they say and how they were answered is not: the sample's answers say so. */
export const adviseOnEhac = async (
  { people, organisations, say }: Cast,
  { caseId }: EhacCase,
  { exposureId, findings, resultId }: From,
): Promise<void> => {
  const today = dayOf(now());
  const inDays = (days: number) => dayOf(startOfDay(today, days));
  const made = async (what: string, why: string, days: { givenOn: string; dueOn: string }, from: object) => {
    const advice = { caseId, ownerId: organisations.kemenkes, what: say(what), why: say(why) };
    const { id } = await makeRecommendation(people.investigator, { ...advice, ...days, ...from });
    return { recommendationId: id };
  };
  const onExposure = { exposureIds: [exposureId] };
  const on = (claim: string) => ({ findingIds: [findings[claim] ?? ""] });

  const closed = await made(
    "Close the port of the database of the old eHAC system to the internet.",
    "The database could be read over the network without a password.",
    { givenOn: "2021-08-24", dueOn: "2021-08-31" },
    { ...onExposure, ...on("open-port") },
  );
  await acceptRecommendation(people.official, {
    ...{ ...closed, plannedOn: "2021-08-25", occurredOn: "2021-08-24" },
  });
  await implementRecommendation(people.official, {
    ...{ ...closed, occurredOn: "2021-08-25" },
    words: say("The server was taken off the network, as the agency confirmed in public."),
  });
  await verifyRecommendation(people.second, {
    ...{ ...closed, occurredOn: "2021-08-26", evidenceId: "2" },
    words: say("The chronology of the agency names the closure on 25 August 2021 at 15:31 WIB."),
  });

  const emptied = await made(
    "Remove the personal data that the old eHAC system still holds and no longer needs.",
    "The system is out of use; what it holds can only be lost.",
    { givenOn: inDays(-35), dueOn: inDays(-2) },
    onExposure,
  );
  await acceptRecommendation(people.official, { ...emptied, plannedOn: inDays(-2), occurredOn: inDays(-30) });
  const record = await receive(people.official, {
    bytes: Readable.from([
      Buffer.from(`${say("Made for the sample of Runut: it stands for a record of the deletion.")}\n`),
    ]),
  });
  await implementRecommendation(people.official, {
    ...{ ...emptied, occurredOn: inDays(-3) },
    files: record ? [heldFile(say("record-of-deletion.txt"), record)] : [],
    words: say("An answer for the sample case: the data were deleted, and a record of the deletion is kept."),
  });

  const parted = await made(
    "Prove that the old eHAC system and PeduliLindungi are not connected.",
    "Two ministries say so; no technical proof of the separation is among the evidence.",
    { givenOn: inDays(-28), dueOn: inDays(-6) },
    on("not-connected"),
  );
  await acceptRecommendation(people.official, { ...parted, plannedOn: inDays(-7), occurredOn: inDays(-25) });
  await remindOfRecommendation(people.investigator, {
    ...{ ...parted, channel: "letter", remindedOn: inDays(-1) },
    words: say("The day that was planned is over, and no proof has come yet."),
  });

  const counted = await made(
    "Count on the server itself how many people's records could be read.",
    "The count is the researchers' alone.",
    { givenOn: inDays(-20), dueOn: inDays(10) },
    on("scope"),
  );
  await declineRecommendation(people.official, {
    ...{ ...counted, occurredOn: inDays(-15) },
    words: say("An answer for the sample case: the server is off the network and its logs are not kept."),
  });

  await made(
    "Name an address to which weaknesses can be reported, and answer within one working day.",
    "The researchers say that their messages of July 2021 had no answer.",
    { givenOn: inDays(-12), dueOn: inDays(9) },
    on("open-port"),
  );

  await made(
    "Set a day by which a system that was replaced holds no personal data any more.",
    "Requirement I3.2.1 was not met: the old system still held records after it had been replaced.",
    { givenOn: inDays(-5), dueOn: inDays(25) },
    { resultIds: [resultId] },
  );
};
