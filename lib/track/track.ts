import type { recordKinds, workstreams } from "@/db/schema/vocabulary";
import type { CaseFacts } from "./facts";

export type Workstream = (typeof workstreams)[number];
/** "not_shown" is for a reader whose roles never read the records of the workstream, whatever there is; "shown_in_part" for one who sees some of them, so that nobody can tell them whether all is done or nothing begun. */
export type WorkState =
  | "not_started"
  | "not_needed"
  | "under_way"
  | "waiting"
  | "done"
  | "shown_in_part"
  | "not_shown";

/** One lane of the track: its state and the key and values of the sentence that explains it. */
export type Lane = {
  workstream: Workstream;
  state: WorkState;
  why: string;
  values: Record<string, string | number>;
};

type RecordKind = (typeof recordKinds)[number];

/** The kind of record without which nothing true can be said of a workstream; the state of the case alone says it of the others. */
const restsOn: Partial<Record<Workstream, RecordKind>> = {
  verification: "finding",
  police: "referral",
  statements: "statement",
};

type Rule = {
  when: (facts: CaseFacts) => boolean;
  state: WorkState;
  why: string;
  values?: (facts: CaseFacts) => Lane["values"];
};

const decidedAgainst = (stream: "verification" | "police" | "statements"): Rule => ({
  when: (facts) => facts.decisions[stream]?.needed === false,
  state: "not_needed",
  why: "decided",
  values: (facts) => ({
    by: facts.decisions[stream]?.by ?? "",
    reason: facts.decisions[stream]?.reason ?? "",
  }),
});

/** Every claim has its finding and nothing is open. */
const isFound = (f: CaseFacts) =>
  f.claims > 0 && f.claimsWithoutFinding === 0 && f.exposuresOpen + f.assessing === 0;

const inWork = ({ statements }: CaseFacts) =>
  (statements.draft ?? 0) +
  (statements.in_review ?? 0) +
  (statements.approved ?? 0) +
  (statements.scheduled ?? 0);
const out = ({ statements }: CaseFacts) =>
  (statements.published ?? 0) +
  (statements.corrected ?? 0) +
  (statements.retracted ?? 0) +
  (statements.handed_over ?? 0);

/** The rule table of the track: for each workstream the first rule that holds gives its state. */
const rules: Record<Workstream, readonly Rule[]> = {
  intake: [
    { when: (f) => f.status === "intake", state: "under_way", why: "triage" },
    { when: () => true, state: "done", why: "accepted", values: (f) => ({ openedAt: f.openedAt }) },
  ],
  verification: [
    decidedAgainst("verification"),
    {
      when: (f) => f.asked > 0,
      state: "waiting",
      why: "asked",
      values: (f) => ({ party: f.askedParty ?? "", since: f.askedAt ?? "", n: f.asked }),
    },
    {
      when: (f) => isFound(f) && f.adviceUnanswered > 0,
      state: "waiting",
      why: "advised",
      values: (f) => ({ party: f.adviceOwner ?? "", since: f.adviceSince ?? "", n: f.adviceUnanswered }),
    },
    {
      when: (f) => isFound(f) && f.advised > 0,
      state: "under_way",
      why: "followed",
      values: (f) => ({ n: f.advised }),
    },
    {
      when: (f) => isFound(f) && !f.seesEverySystem,
      state: "shown_in_part",
      why: "found",
      values: (f) => ({ claims: f.claims }),
    },
    {
      when: isFound,
      state: "done",
      why: "found",
      values: (f) => ({ claims: f.claims }),
    },
    {
      when: (f) => f.findings + f.evidence + f.exposures + f.assessing > 0,
      state: "under_way",
      why: "progress",
      values: (f) => ({ found: f.claims - f.claimsWithoutFinding, claims: f.claims, open: f.exposuresOpen }),
    },
    { when: (f) => !f.seesEverySystem, state: "shown_in_part", why: "no_finding" },
    { when: () => true, state: "not_started", why: "no_record" },
  ],
  police: [
    {
      when: (f) => f.referralState === "sent" || f.referralState === "opened_by_police",
      state: "waiting",
      why: "sent",
      values: (f) => ({ unit: f.referralUnit ?? "", since: f.referralSince ?? "" }),
    },
    {
      when: (f) => f.referralState === "received" || f.referralState === "under_investigation",
      state: "under_way",
      why: "with_police",
      values: (f) => ({ unit: f.referralUnit ?? "" }),
    },
    {
      when: (f) => f.referralState === "concluded",
      state: "done",
      why: "concluded",
      values: (f) => ({ outcome: f.referralOutcome ?? "investigated", on: f.referralOn ?? "" }),
    },
    {
      when: (f) => f.referralState === "declined",
      state: "done",
      why: "declined",
      values: (f) => ({ on: f.referralOn ?? "" }),
    },
    { when: (f) => f.referralState === "drafted", state: "under_way", why: "drafted" },
    decidedAgainst("police"),
    { when: () => true, state: "not_started", why: "undecided" },
  ],
  statements: [
    {
      when: (f) => inWork(f) > 0,
      state: "under_way",
      why: "in_work",
      values: (f) => ({ out: out(f), work: inWork(f) }),
    },
    {
      when: (f) => out(f) > 0 && !f.isOurs,
      state: "shown_in_part",
      why: "published_last",
      values: (f) => ({ out: out(f), on: f.lastPublishedAt ?? "" }),
    },
    { when: (f) => out(f) > 0, state: "done", why: "published", values: (f) => ({ out: out(f) }) },
    decidedAgainst("statements"),
    { when: (f) => !f.isOurs, state: "shown_in_part", why: "none_published" },
    { when: () => true, state: "not_started", why: "no_record" },
  ],
  closure: [
    {
      when: (f) => f.closedAt !== null,
      state: "done",
      why: "closed",
      values: (f) => ({ on: f.closedAt ?? "" }),
    },
    { when: (f) => f.status === "closed", state: "done", why: "closed_undated" },
    { when: () => true, state: "not_started", why: "not_yet" },
  ],
};

/** Where the case stands, in the order of the workstreams; derived from its records, never set by hand. `reads` says which kinds of record the reader's roles read at all. */
export const trackOf = (facts: CaseFacts, reads: (kind: RecordKind) => boolean): Lane[] =>
  (Object.keys(rules) as Workstream[]).map((workstream) => {
    const kind = restsOn[workstream];
    if (kind && !reads(kind)) return { workstream, state: "not_shown", why: "by_role", values: {} };
    const rule = rules[workstream].find(({ when }) => when(facts));
    return {
      workstream,
      state: rule?.state ?? "not_started",
      why: rule?.why ?? "no_record",
      values: rule?.values?.(facts) ?? {},
    };
  });
