import { randomBytes } from "node:crypto";
import { logAllegation } from "@/lib/allegations/log";
import { amendSource } from "@/lib/amendments/amend";
import { job } from "@/lib/kernel/actor";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { deactivatePerson } from "@/lib/people/deactivate";
import { enrolTotp } from "@/lib/people/enrol-totp";
import { offerEnrolment, openEnrolment } from "@/lib/people/enrolment";
import { renewCalendar } from "@/lib/statements/calendar/renew";
import { codeAt, invite } from "./account";
import { owner } from "./owner";
import type { TestPeople } from "./people";

const signIn = job("sign-in");

/** A colleague who came in with every personal value that an account can hold, and whose account is closed. */
export const somebodyWhoLeft = async ({ administrator }: TestPeople) => {
  const { token, email } = await invite(["coordinator"], administrator.organisationId);
  const password = `a password ${randomBytes(4).toString("hex")}`;
  const { personId } = await acceptInvitation(signIn, { token, password });
  const step = offerEnrolment(personId, email, new Date());
  const secret = openEnrolment(step, new Date())?.totpSecret ?? "";
  await enrolTotp(signIn, { step, code: codeAt(secret, new Date()) });
  const colleague = { ...administrator, id: personId, name: email, roles: ["coordinator"] as const };
  await renewCalendar(colleague, {});
  await deactivatePerson(administrator, { personId, reason: "Left the agency at the end of the year." });
  return { personId, email, password, secret };
};

/** A source who said who they are, in a report of the agency. */
export const namedSource = async ({ intake_officer }: TestPeople, identity = "Siti, +62 811 000 111") => {
  const { reference } = await logAllegation(intake_officer, {
    source: { described: "Somebody who called", reliability: "B", identity },
    channel: "phone",
    summary: "A database can be read without a password.",
    receivedOn: new Date("2021-08-23T06:00:00+07:00"),
    claims: [{ text: "A database could be read without a password.", credibility: 2 }],
  });
  const [source] = await owner()<{ id: string }[]>`
    select r.source_id as id from allegation_reports r join allegations a on a.id = r.allegation_id where a.reference = ${reference}`;
  const sourceId = source?.id ?? "";
  await amendSource(intake_officer, {
    recordId: sourceId,
    seen: { described: "Somebody who called" },
    after: { described: "A nurse of the clinic" },
    identity: `${identity}, by another name`,
    reason: "They called once more and said it.",
  });
  return { report: reference, sourceId };
};
