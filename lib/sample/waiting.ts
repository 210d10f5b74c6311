/** Allegations of the exercises that nobody has triaged yet, each with its hours to the first answer. */
export const waiting = [
  {
    source: { described: "A visitor of the public form", anonymous: true },
    channel: "public_form",
    summary: "Changing the number in the address shows another student's record. An exercise.",
    claims: [{ text: "Changing the number in the address shows another student's record.", credibility: 3 }],
    answerWithinHours: 24,
  },
  {
    source: { described: "A partner team", reliability: "B" },
    channel: "partner",
    label: "GREEN",
    summary: "A backup of a clinic's bookings is on an open share. An exercise.",
    claims: [{ text: "A backup of a clinic's bookings is on an open share.", credibility: 2 }],
    answerWithinHours: 5,
  },
  {
    source: { described: "A reader of a forum", reliability: "C" },
    channel: "e_mail",
    summary: "A list with e-mail addresses of a housing agency is offered on a forum. An exercise.",
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
    summary: "An administrator of a registry sells extracts. An exercise.",
    claims: [{ text: "An administrator of a registry sells extracts.", credibility: 4 }],
    answerWithinHours: 2,
  },
] as const;
