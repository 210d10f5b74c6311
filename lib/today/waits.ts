import { and, asc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { cases, workstreamDecisions } from "@/db/schema/cases";
import { referrals } from "@/db/schema/referrals";
import { waitingLongest } from "@/lib/allegations/queries";
import { erasuresToDecide } from "@/lib/audit/erasures";
import { lastAlteredRecords } from "@/lib/audit/last-altered-records";
import { minds, type Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { grantsToConfirm } from "@/lib/people/undecided";
import { tasksOf } from "@/lib/tasks/queries";
import { adviceOwed, adviceToFollow } from "./advice-waits";
import { askedOf } from "./asked";
import { disposalsProposed, itemsOffered } from "./evidence-waits";
import { findingsToConfirm, servicesToConfirm } from "./for-a-second";
import {
  statementsFlagged,
  statementsOutOfEmbargo,
  statementsToApprove,
  statementsToBringOut,
  statementsToRevise,
} from "./statement-waits";
import { shownOf, type Wait, waitsShown } from "./wait";
import { withoutCoordinator } from "./without-coordinator";
import { withoutKeeper } from "./without-keeper";

const upTo = waitsShown + 1;

/** What waits for this person, by what their roles may do about it; the longest first. */
export const waitsFor = async (tx: Tx, person: Person, at = now()): Promise<Wait[]> => {
  const found = await Promise.all([
    may(person, "allegation.decline") ? allegationsToTriage(tx) : [],
    tasksAssigned(tx, person),
    may(person, "statement.approve") ? statementsToApprove(tx, person, upTo) : [],
    may(person, "statement.draft") ? statementsToRevise(tx, person, upTo) : [],
    may(person, "statement.draft") ? statementsToBringOut(tx, person, upTo) : [],
    may(person, "statement.publish") ? statementsOutOfEmbargo(tx, upTo) : [],
    may(person, "statement.draft") || may(person, "statement.stands") ? statementsFlagged(tx, upTo) : [],
    questionsTo(tx, person),
    may(person, "recommendation.accept") ? adviceOwed(tx, person, upTo) : [],
    may(person, "recommendation.verify") ? adviceToFollow(tx, person, upTo, at) : [],
    may(person, "case.decide-workstream") ? undecidedPolice(tx, person) : [],
    may(person, "referral.receive") ? referralsSent(tx, person) : [],
    may(person, "evidence.accept") ? itemsOffered(tx, person, upTo) : [],
    may(person, "case.assign") ? withoutKeeper(tx, person, upTo) : [],
    may(person, "case.entrust") ? withoutCoordinator(tx, upTo) : [],
    may(person, "evidence.dispose") ? disposalsProposed(tx, person, upTo) : [],
    may(person, "finding.confirm") ? findingsToConfirm(tx, person, upTo) : [],
    may(person, "organisation.confirm-service") ? servicesToConfirm(tx, person, upTo) : [],
    may(person, "person.confirm-grant") ? grantsThatWait(tx, person) : [],
    may(person, "audit.erase-personal") ? erasuresThatWait(tx) : [],
    may(person, "audit.export") ? recordsAltered(tx, at) : [],
  ]);
  return found.flatMap(shownOf).sort((a, b) => a.since.getTime() - b.since.getTime());
};

const allegationsToTriage = async (tx: Tx): Promise<Wait[]> => {
  const rows = await waitingLongest(tx, upTo);
  return rows.map(({ id, reference, summary, loggedAt, answerDue }) => ({
    kind: "triage",
    id,
    reference,
    title: summary ?? "",
    since: loggedAt,
    ...(answerDue ? { due: answerDue } : {}),
    href: `/allegations/${reference}`,
  }));
};

const tasksAssigned = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await tasksOf(tx, minds(person), upTo);
  return rows.map(({ id, what, dueOn, setAt, reference }) => ({
    kind: "task",
    id,
    reference,
    title: what,
    since: setAt,
    // A day is over where its next one begins.
    ...(dueOn ? { due: new Date(Date.parse(`${dueOn}T24:00:00+07:00`)) } : {}),
    href: `/cases/${reference}/tasks`,
  }));
};

const questionsTo = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const asked = await askedOf(tx, person, upTo);
  return asked.map(({ id, askedAt, around, href }) => ({
    id,
    since: askedAt,
    title: around?.text ?? "",
    reference: around?.reference ?? "",
    kind: around ? "answer" : "answer_unseen",
    href,
  }));
};

/** Whether the case has no such row, asked row by row: a `not exists` of its own would be joined with whole tables. */
const none = (rows: SQL) => sql`not (select exists (${rows}))`;

const undecidedPolice = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await tx
    .select({ id: cases.id, since: cases.openedAt, title: cases.title, reference: cases.reference })
    .from(cases)
    .where(
      and(
        eq(cases.leadId, minds(person)),
        eq(cases.status, "open"),
        ne(cases.provenance, "imported"),
        none(sql`select from ${referrals} r where r.case_id = ${cases.id} and r.state <> 'withdrawn'`),
        none(
          sql`select from ${workstreamDecisions} d where d.case_id = ${cases.id} and d.workstream = 'police'`,
        ),
      ),
    )
    .orderBy(asc(cases.openedAt), asc(cases.id))
    .limit(upTo);
  return rows.map((row) => ({ ...row, kind: "decide", href: `/cases/${row.reference}/workstreams` }));
};

const referralsSent = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await tx
    .select({
      id: referrals.id,
      since: referrals.recordedAt,
      title: sql<string>`coalesce(guest.title, '')`,
      reference: sql<string>`coalesce(guest.reference, '')`,
    })
    .from(referrals)
    .leftJoin(sql`runut.guest_cases() guest`, sql`guest.id = ${referrals.caseId}`)
    .where(
      and(
        eq(referrals.unitId, person.organisationId),
        inArray(referrals.state, ["sent", "opened_by_police"]),
      ),
    )
    .orderBy(asc(referrals.recordedAt))
    .limit(upTo);
  return rows.map((row) => ({ ...row, kind: "receive", href: `/referrals/${row.id}` }));
};

const grantsThatWait = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await grantsToConfirm(tx, person, upTo);
  return rows.map(({ id, personId, name, gives, alone, grantedAt }) => ({
    kind: alone ? "confirm_alone" : "confirm_grant",
    id,
    reference: "",
    title: name,
    gives,
    since: grantedAt,
    href: `/people/${personId}#grants`,
  }));
};

const erasuresThatWait = async (tx: Tx): Promise<Wait[]> => {
  const rows = await erasuresToDecide(tx, upTo);
  return rows.map(({ id, authority, proposedAt }) => ({
    kind: "erase",
    id,
    reference: "",
    title: authority,
    since: proposedAt,
    href: "/audit/erasures#h-proposed",
  }));
};

/** What the nightly comparison of records with the log found of late. */
const recordsAltered = async (tx: Tx, at: Date): Promise<Wait[]> => {
  const found = await lastAlteredRecords(tx, at);
  return found
    ? [
        {
          kind: "records",
          id: found.id,
          reference: "",
          title: `${found.altered}`,
          since: found.at,
          href: "/audit?act=audit.recheck",
        },
      ]
    : [];
};
