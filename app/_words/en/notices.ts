export default {
  title: "Notices",
  summary:
    "{count, plural, =0 {Nothing is unread.} one {One notice is unread.} other {# notices are unread.}}",
  list: "Your notices",
  empty: "There is no notice for you.",
  empty_why: "What is asked of you, and what happens to your work, is told here.",
  to_today: "To Today",
  open: "Open",
  read: "Mark as read",
  unread: "Unread",
  gone: "a case that you no longer see",
  kind: {
    case_added: "You were brought into {reference}.",
    position_asked: "Your organisation is asked what it says about claim {claim} of {reference}.",
    position_answered: "A party answered on claim {claim} of {reference}.",
    referral_sent: "A referral came to your unit from {reference}.",
    referral_widened:
      "{count, plural, one {One more record} other {# more records}} of {reference} came to your unit.",
    referral_answered: "The police wrote to referral {number} of {reference}: {step}.",
    statement_submitted: "A statement of {reference} waits for a decision.",
    statement_returned: "A statement of {reference} was returned.",
    statement_approved: "A statement of {reference} was approved.",
    statement_published: "A statement of {reference} was published.",
    evidence_alarm: "Evidence {number} of {reference} is not what it was when it was taken in.",
    evidence_offered: "Evidence {number} of {reference} is offered to you and waits for your answer.",
    evidence_accepted: "Evidence {number} of {reference} was accepted; its custody has passed.",
    evidence_refused: "Evidence {number} of {reference} was refused; its custody stays with you.",
    evidence_withdrawn: "The offer of evidence {number} of {reference} was taken back.",
    evidence_disposal_proposed:
      "It is proposed to dispose of evidence {number} of {reference}; a second person decides.",
    other: "Something happened in {reference}.",
  },
} as const;
