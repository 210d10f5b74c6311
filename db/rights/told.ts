type Told = {
  /** The table of the record that the notice is about. */
  of: string;
  /** The acts that tell of it, as the log names them. */
  by: readonly string[];
  /** What ends it: the column of its record that changes, and how; it counts as read from then on, for everybody. */
  done?: { on: string; when: string };
  /** What else ends it: rows that are added to another table, and the id of the record that they are about, as SQL of the new row `$1`. */
  doneBy?: readonly { added: string; of: string }[];
  /** Whether it is still to be done once its case is closed; anything else that is asked for in a case ends with it. */
  outlivesCase?: true;
};

const decided = { on: "state", when: "old.state = 'in_review' and new.state <> 'in_review'" };

const answered = { on: "state", when: "old.state = 'proposed' and new.state <> 'proposed'" };
const moved = { on: "state", when: "old.state is distinct from new.state" };
const carriedOut = {
  on: "state",
  when: "old.state is distinct from new.state and new.state not in ('proposed', 'accepted')",
};

/** What people are told of; a kind of notice is one row. */
export const told = {
  "case.added": { of: "cases", by: ["case.assign", "case.entrust", "case.add-member", "evidence.hand-over"] },
  "case.altered": { of: "cases", by: ["case.warn"] },
  "position.asked": {
    of: "position_requests",
    by: ["position.ask"],
    done: { on: "answered_at", when: "new.answered_at is not null" },
  },
  "position.reminded": {
    of: "position_requests",
    by: ["position.remind"],
    done: { on: "answered_at", when: "new.answered_at is not null" },
  },
  "position.answered": { of: "positions", by: ["position.answer"] },
  "referral.sent": {
    of: "referrals",
    by: ["referral.record"],
    outlivesCase: true,
    done: {
      on: "state",
      when: "old.state in ('sent', 'opened_by_police') and new.state not in ('sent', 'opened_by_police')",
    },
  },
  "referral.widened": { of: "referrals", by: ["referral.give"] },
  "referral.withdrawn": { of: "referrals", by: ["referral.withdraw"] },
  "referral.answered": {
    of: "referrals",
    by: ["referral.receive", "referral.progress", "referral.conclude", "referral.decline"],
  },
  "recommendation.made": { of: "recommendations", by: ["recommendation.make"], done: answered },
  "recommendation.reminded": { of: "recommendations", by: ["recommendation.remind"], done: moved },
  "recommendation.answered": {
    of: "recommendations",
    by: ["recommendation.accept", "recommendation.decline"],
  },
  "recommendation.implemented": {
    of: "recommendations",
    by: ["recommendation.implement"],
    done: { on: "state", when: "old.state = 'implemented' and new.state <> 'implemented'" },
  },
  "recommendation.returned": {
    of: "recommendations",
    by: ["recommendation.return"],
    done: { on: "state", when: "old.state = 'accepted' and new.state <> 'accepted'" },
  },
  "recommendation.verified": { of: "recommendations", by: ["recommendation.verify"] },
  "recommendation.due": { of: "recommendations", by: ["recommendation.call"], done: carriedOut },
  "recommendation.overdue": { of: "recommendations", by: ["recommendation.call"], done: carriedOut },
  "finding.awaits": {
    of: "findings",
    by: ["finding.make"],
    doneBy: [
      { added: "finding_confirmations", of: "$1.finding_id" },
      // A later finding takes its place.
      {
        added: "findings",
        of: "(select f.id from public.findings f where f.claim_id = $1.claim_id and f.revision = $1.revision - 1)",
      },
    ],
  },
  "finding.confirmed": { of: "findings", by: ["finding.confirm"] },
  "statement.submitted": { of: "statements", by: ["statement.submit"], done: decided },
  "statement.returned": {
    of: "statements",
    by: ["statement.return"],
    done: { on: "state", when: "old.state = 'draft' and new.state <> 'draft'" },
  },
  "statement.approved": {
    of: "statements",
    by: ["statement.approve"],
    done: { on: "state", when: "old.state = 'approved' and new.state <> 'approved'" },
  },
  "statement.flagged": {
    of: "statement_flags",
    by: ["finding.make", "exposure.move", "exposure.retest"],
    done: { on: "ending", when: "new.ending is not null" },
  },
  "statement.published": { of: "statements", by: ["statement.publish"] },
  "statement.handed_over": { of: "statements", by: ["statement.hand-over"] },
  "statement.shared": {
    of: "statement_shares",
    by: ["statement.share"],
    done: { on: "ended_at", when: "new.ended_at is not null" },
    doneBy: [{ added: "joint_decisions", of: "$1.share_id" }],
  },
  "statement.share_ended": { of: "statement_shares", by: ["statement.end-share"] },
  "statement.commented": { of: "statements", by: ["statement.comment", "statement.answer-comment"] },
  "statement.consent_asked": {
    of: "lowering_requests",
    by: ["statement.ask-consent"],
    done: { on: "answer", when: "new.answer is not null" },
  },
  "statement.consent_answered": { of: "lowering_requests", by: ["statement.answer-consent"] },
  "statement.decided_jointly": { of: "statement_shares", by: ["statement.decide-shared"] },
  "disclosure.recorded": { of: "disclosures", by: ["disclosure.record"] },
  "evidence.alarm": { of: "evidence_items", by: ["evidence.verify", "evidence.open", "evidence.warn"] },
  "evidence.infected": { of: "evidence_items", by: ["evidence.collect", "evidence.warn-of-malware"] },
  "evidence.offered": {
    of: "evidence_items",
    by: ["evidence.offer", "evidence.return", "evidence.hand-over"],
    outlivesCase: true,
    done: { on: "offered_to_id", when: "new.offered_to_id is distinct from old.offered_to_id" },
  },
  "evidence.accepted": { of: "evidence_items", by: ["evidence.accept"] },
  "evidence.refused": { of: "evidence_items", by: ["evidence.refuse"] },
  "evidence.withdrawn": { of: "evidence_items", by: ["evidence.withdraw"] },
  "evidence.disposal_proposed": {
    of: "evidence_items",
    by: ["evidence.propose-disposal"],
    outlivesCase: true,
    done: { on: "disposal_proposed_by", when: "new.disposal_proposed_by is null" },
  },
  "task.assigned": {
    of: "tasks",
    by: ["task.set", "task.assign", "case.apply-template"],
    done: {
      on: "ending, assignee_id",
      when: "new.ending is not null or new.assignee_id is distinct from old.assignee_id",
    },
  },
  "note.mentioned": { of: "notes", by: ["note.write"] },
  "erasure.proposed": {
    of: "erasure_proposals",
    by: ["audit.propose-erasure"],
    doneBy: [
      { added: "erasure_decisions", of: "$1.proposal_id" },
      { added: "audit_erasures", of: "$1.proposal_id" },
    ],
  },
  "erasure.refused": { of: "erasure_proposals", by: ["audit.refuse-erasure"] },
  "person.reset": { of: "people", by: ["person.reinvite"] },
  "person.reset_proposed": {
    of: "people",
    by: ["person.propose-reset"],
    doneBy: [
      {
        added: "grant_decisions",
        of: "(select g.person_id from public.grants g where g.id = $1.grant_id and g.gives = 'new_authenticator')",
      },
    ],
  },
} as const satisfies Record<string, Told>;

export type NoticeKind = keyof typeof told;

const kinds = Object.entries<Told>(told);
const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");

/** The acts that the notice `new` can tell of, as an array in SQL; null for a kind that there is not. */
export const actsTold = `case new.kind ${kinds.map(([kind, { by }]) => `when '${kind}' then array[${list(by)}]`).join(" ")} end`;

/** Whether the notice `new` is about a record of its case, or about a person in no case, as SQL. */
export const isOfItsCase = `case ${[...new Set(kinds.map(([, { of }]) => of))]
  .map((table) => {
    const its = list(kinds.filter(([, { of }]) => of === table).map(([kind]) => kind));
    if (table === "people") return `when new.kind in (${its}) then new.case_id is null`;
    if (table === "erasure_proposals")
      return `when new.kind in (${its}) then new.case_id is null and exists (select 1 from public.${table} where id = new.subject_id)`;
    const key = table === "cases" ? "id" : "case_id";
    return `when new.kind in (${its}) then exists (select 1 from public.${table} where id = new.subject_id and ${key} = new.case_id)`;
  })
  .join("\n    ")} end`;

const endWithCase = kinds.filter(
  ([, { of, done, doneBy, outlivesCase }]) =>
    (done || doneBy) && !outlivesCase && of !== "people" && of !== "erasure_proposals",
);

/** What a closed case asks of nobody any more, as a condition in SQL on a notice of the case with the id `new.case_id`. */
export const endsWithCase = `kind in (${list(endWithCase.map(([kind]) => kind))}) and subject_id in (${[
  ...new Set(endWithCase.map(([, { of }]) => of)),
]
  .map((table) => `select id from public.${table} where case_id = new.case_id`)
  .join(" union all ")})`;

/** Triggers, a kind of notice that asks for something each: it is over when that was done. */
export const settled = kinds
  .flatMap(([kind, { of, done, doneBy = [] }]) => [
    ...(done
      ? [
          `create trigger ${of}_settle_${kind.replace(".", "_")} after update of ${done.on} on ${of} for each row
  when (${done.when}) execute function runut.settle_notices('${kind}');`,
        ]
      : []),
    ...doneBy.map(
      ({ added, of: record }) =>
        `create trigger ${added}_settle_${kind.replace(".", "_")} after insert on ${added} for each row
  execute function runut.settle_notices('${kind}', '${record.replaceAll("'", "''")}');`,
    ),
  ])
  .join("\n");
