export default {
  title: "Closure",
  hanging: "What still hangs",
  nothing: "Nothing hangs. The case can be closed.",
  obstacle: {
    claims_without_finding:
      "{count, plural, one {# claim has no finding.} other {# claims have no finding.}}",
    positions_asked:
      "{count, plural, one {# position was asked for and not answered.} other {# positions were asked for and not answered.}}",
    exposures_open: "{count, plural, one {# exposure is not closed.} other {# exposures are not closed.}}",
    police_undecided: "Nobody has decided whether police work is needed.",
    referral_open: "A referral to the police is not concluded.",
    statement_missing: "There is no statement, and nobody has decided that none is needed.",
    statements_in_work:
      "{count, plural, one {# statement is not published.} other {# statements are not published.}}",
    deadlines_running: "{count, plural, one {# deadline runs.} other {# deadlines run.}}",
  },
  mend: {
    claims_without_finding: "Make a finding",
    positions_asked: "See who was asked",
    exposures_open: "Open the exposures",
    police_undecided: "Decide",
    referral_open: "See the referral",
    statement_missing: "Draft a statement or decide",
    statements_in_work: "Open the statements",
    deadlines_running: "Open the deadlines",
  },
  close_title: "Close the case",
  close_note:
    "A closed case takes no further records until it is reopened, with two exceptions: what the police write on a referral they have (receipt, progress, outcome, or that they decline it), and the custody of evidence, which goes on. The closure stays on record.",
  outcome: "Outcome",
  reason: "Reason",
  reason_hint: "At least 20 characters. Part of the record.",
  stays_open: "What stays open",
  over_reason: "Reason for closing over what hangs",
  over_hint: "Only an approver closes over obstacles. The record keeps the list and this reason.",
  act: "Close the case",
  blocked_role: "A coordinator or an approver closes a case.",
  reopen_title: "Reopen the case",
  reopen_act: "Reopen the case",
  closed_by: "Closed by {who}",
  closed_over: "Closed over: {list}",
  reopened: "Reopened {date}: {reason}",
} as const;
