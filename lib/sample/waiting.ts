/** Allegations of the exercises that nobody has triaged yet, each with its hours to the first answer. */
export const waiting = [
  {
    source: { described: "A visitor of the public form", anonymous: true },
    channel: "public_form",
    summary: "Exercise. Alleges that changing the number in the address shows another student's record.",
    claims: [{ text: "Changing the number in the address shows another student's record.", credibility: 3 }],
    answerWithinHours: 24,
  },
  {
    source: { described: "A partner team", reliability: "B" },
    channel: "partner",
    label: "GREEN",
    summary: "Exercise. Alleges that a backup of a clinic's bookings is on an open share.",
    claims: [{ text: "A backup of a clinic's bookings is on an open share.", credibility: 2 }],
    answerWithinHours: 5,
  },
  {
    source: { described: "A reader of a forum", reliability: "C" },
    channel: "e_mail",
    summary: "Exercise. Alleges that a list with e-mail addresses of a housing agency is offered on a forum.",
    claims: [
      { text: "A list with e-mail addresses of a housing agency is offered on a forum.", credibility: 3 },
      { text: "The list comes from the agency's own system.", credibility: 5 },
    ],
    answerWithinHours: 23,
  },
  {
    source: { described: "A person who asks not to be named", reliability: "F", anonymous: true },
    channel: "phone",
    label: "RED",
    summary: "Exercise. Alleges that an administrator of a registry sells extracts.",
    claims: [{ text: "An administrator of a registry sells extracts.", credibility: 4 }],
    answerWithinHours: 2,
  },
] as const;
