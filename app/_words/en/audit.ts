export default {
  title: "Audit log",
  case_title: "Audit",
  note: "Every act on what you may see, newest first. Times are the record’s own.",
  caption: "Events of the audit log",
  column: { index: "Place", at: "When", who: "Who", role: "As", act: "Act", subject: "On", facts: "Facts" },
  waiting: "not yet placed",
  refused: "refused",
  job: "Runut, {job}",
  empty: "No event that you may see.",
  empty_why: "You see the events of the records that you may see, and your own.",
  back: "To Today",
} as const;
