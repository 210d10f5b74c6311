import type { AssessmentPart, CaseTemplateBody, CaseTemplateKind } from "../template";

/** Against the checklist that comes with Runut, its first level. */
const itsa = { checklist: "ITSA", kind: "itsa" as const, levels: [1] } satisfies Partial<AssessmentPart>;

export const english: Readonly<Record<CaseTemplateKind, CaseTemplateBody>> = {
  open_database: {
    claims: [
      { text: "{system} could be read over the network without authentication." },
      { text: "About {number} records of about {number} people were readable." },
      { text: "Personal data of these kinds were readable: {categories}." },
      { text: "Personal data were taken by unauthorised parties." },
      { text: "The records could also have been altered." },
    ],
    tasks: [
      {
        what: "Verify from outside whether the service answers without authentication",
        role: "investigator",
        days: 0,
      },
      { what: "Tell the owner what to close, and since when it is known", role: "coordinator", days: 1 },
      {
        what: "Ask the owner for the access logs before they are overwritten",
        role: "investigator",
        days: 1,
      },
      { what: "Re-test after the owner says that it is closed", role: "investigator", days: 7 },
      { what: "Prepare a holding statement", role: "spokesperson", days: 1 },
    ],
    deadlines: [{ title: "Closure by the owner", basis: "own promise", from: "opened", hours: 72 }],
    assessment: {
      ...itsa,
      scope: "The server, database and ports that the allegation names, and the systems connected with them.",
      method:
        "From outside without an account, then together with the owner: configuration, access and logs.",
    },
  },
  data_offered: {
    claims: [
      { text: "Data said to come from {system} are offered for {price} at {place}." },
      { text: "The sample that is shown holds real data of {system}." },
      { text: "The data were taken from {system} between {day} and {day}." },
      { text: "The offer names about {number} people." },
    ],
    tasks: [
      {
        what: "Keep the offer and its sample as evidence, with the day and address",
        role: "investigator",
        days: 0,
      },
      {
        what: "Compare the sample with the owner’s records, without buying anything",
        role: "investigator",
        days: 3,
      },
      { what: "Ask the owner whether the records are theirs", role: "coordinator", days: 1 },
      { what: "Decide whether the police are told", role: "coordinator", days: 3 },
    ],
    deadlines: [
      { title: "Answer of the owner on the sample", basis: "own promise", from: "opened", hours: 72 },
    ],
  },
  defaced_site: {
    claims: [
      { text: "{address} showed a page that its owner did not put there." },
      { text: "The page was changed through {way in}." },
      { text: "More than the page was changed or taken." },
    ],
    tasks: [
      { what: "Keep the page as it was seen, with its headers", role: "investigator", days: 0 },
      {
        what: "Ask the owner for the server’s logs and the files that were changed",
        role: "investigator",
        days: 1,
      },
      { what: "Look for other changes on the same server", role: "investigator", days: 3 },
    ],
    deadlines: [{ title: "The owner’s page is back", basis: "own promise", from: "opened", hours: 24 }],
    assessment: {
      ...itsa,
      scope:
        "The site that was changed, its server and what it is edited with, and the accounts that can change it.",
      method:
        "From outside without an account, then together with the owner: versions, configuration, accounts and logs.",
    },
  },
  stolen_account: {
    claims: [
      { text: "The account {account} was used by somebody other than its holder." },
      { text: "It was entered by {way in}." },
      { text: "What the account can read was read: {what}." },
    ],
    tasks: [
      { what: "Have the account closed and its sessions ended", role: "coordinator", days: 0 },
      {
        what: "Ask for the sign-ins of the last 90 days with their addresses",
        role: "investigator",
        days: 1,
      },
      {
        what: "Find other accounts that were entered from the same addresses",
        role: "investigator",
        days: 3,
      },
    ],
    deadlines: [{ title: "The account is closed", basis: "own promise", from: "opened", hours: 24 }],
  },
  lost_device: {
    claims: [
      { text: "{device} was lost or stolen on {day} at {place}." },
      { text: "Its storage was not encrypted." },
      { text: "It held personal data of about {number} people." },
    ],
    tasks: [
      { what: "Have the device’s accounts closed and its keys withdrawn", role: "coordinator", days: 0 },
      { what: "Establish what was on it and how it was protected", role: "investigator", days: 2 },
      { what: "Ask for the report to the police and its number", role: "coordinator", days: 2 },
    ],
    deadlines: [
      {
        title: "Answer of the owner on what the device held",
        basis: "own promise",
        from: "opened",
        hours: 72,
      },
    ],
  },
};
