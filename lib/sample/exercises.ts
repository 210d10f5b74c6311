import { declineAllegation } from "@/lib/allegations/decline";
import { logAllegation } from "@/lib/allegations/log";
import { now } from "@/lib/kernel/clock";
import { type Exercise, runExercise } from "./exercise";
import type { Cast } from "./people";
import { waiting } from "./waiting";

/** Made up from end to end: no institution here exists. */
const exercises: readonly Exercise[] = [
  {
    title: "Report on a regional licensing portal",
    sector: "government",
    system: "Licensing portal of a regional government",
    severity: "medium",
    label: "AMBER+STRICT",
    source: { described: "An applicant", reliability: "C" },
    claims: [
      "Changing the number in the address shows the application of somebody else.",
      "Scans of identity cards are among the files.",
    ],
    team: ["investigator", "spokesperson"],
    clocks: [{ title: "Answer to the operator of the portal", due: 5, began: 19 }],
    steps: ["exposure"],
  },
  {
    title: "Report on a mail server of a port operator",
    sector: "transport",
    system: "Mail server of a port operator",
    severity: "critical",
    label: "RED",
    source: { described: "A partner team abroad", reliability: "B" },
    claims: [
      "A mailbox of the operator forwards to an unknown address.",
      "Contracts were read by somebody outside.",
    ],
    team: ["investigator", "approver"],
    clocks: [{ title: "Report to the owner of the critical system", due: 23, began: 1 }],
    steps: ["exposure", "evidence"],
  },
  {
    title: "Report on an admissions form of a university",
    sector: "education",
    system: "Admissions form of a university",
    severity: "low",
    label: "GREEN",
    source: { described: "A student", reliability: "D" },
    claims: ["The form shows the entry of the person before."],
    team: ["second"],
    clocks: [{ title: "Decide whether police work is needed", due: 48 }],
    steps: [],
  },
  {
    title: "Report on an appointment system of a clinic group",
    sector: "health",
    system: "Appointment system of a clinic group",
    severity: "high",
    label: "AMBER",
    source: { described: "A nurse", reliability: "B" },
    claims: ["Appointments can be listed without signing in.", "The list names the reason of each visit."],
    team: ["investigator", "spokesperson", "approver"],
    clocks: [{ title: "Answer of the ministry", due: 30 }],
    steps: ["ministry", "exposure", "search engine", "ask"],
  },
  {
    title: "Report on a vaccination registration form",
    sector: "health",
    system: "Vaccination registration of a health office",
    severity: "high",
    label: "AMBER",
    source: { described: "A journalist", reliability: "C" },
    claims: ["The confirmation page shows the data of other people.", "Records were copied by somebody."],
    team: ["investigator", "spokesperson", "approver"],
    clocks: [{ title: "Holding statement to the public", due: 5, began: 19 }],
    steps: ["ministry", "exposure", "evidence", "finding", "review"],
  },
  {
    title: "Report on a payroll archive of a district office",
    sector: "government",
    system: "Payroll archive of a district office",
    severity: "medium",
    label: "AMBER",
    source: { described: "A former employee", reliability: "D" },
    claims: ["A payroll archive was copied to a private drive."],
    team: ["second", "approver"],
    clocks: [{ title: "Next report from the investigators", due: 48 }],
    steps: ["evidence", "hold", "police", "offer"],
  },
  {
    title: "Report on a website for parking permits",
    sector: "government",
    system: "Parking permits of a city",
    severity: "low",
    label: "CLEAR",
    source: { described: "A post in a public forum", reliability: "E" },
    claims: ["Number plates of permit holders can be downloaded."],
    team: ["investigator"],
    clocks: [],
    steps: ["refuted", "close"],
  },
  {
    title: "Report on a backup of a library system",
    sector: "education",
    system: "Lending system of a university library",
    severity: "low",
    label: "GREEN",
    source: { described: "A security researcher", reliability: "B" },
    claims: ["A backup of the lending records lies on an open share."],
    team: ["investigator", "approver"],
    clocks: [],
    steps: ["exposure", "closed exposure", "evidence", "finding", "no police", "no statement"],
  },
  {
    title: "Report on a tender platform",
    sector: "government",
    system: "Tender platform of a procurement office",
    severity: "high",
    label: "AMBER",
    source: { described: "A bidder", reliability: "C" },
    claims: ["Sealed offers could be read before the opening.", "An account of the platform was sold."],
    team: ["investigator", "second", "approver"],
    clocks: [{ title: "Update to the tender authority", due: 23, began: 1 }],
    steps: ["exposure", "evidence", "finding", "police", "investigation"],
  },
  {
    title: "Report on a shop for public transport cards",
    sector: "transport",
    system: "Shop for public transport cards",
    severity: "medium",
    label: "AMBER",
    source: { described: "A customer", reliability: "E" },
    claims: ["Card numbers were sent to the wrong people."],
    team: ["second"],
    clocks: [],
    steps: ["nothing found", "close"],
  },
  {
    title: "Report on a customer portal of a water utility",
    sector: "utilities",
    system: "Customer portal of a water utility",
    severity: "high",
    label: "RED",
    source: { described: "An engineer who wishes not to be named", reliability: "B", anonymous: true },
    claims: [
      "Meter readings can be changed by any customer.",
      "The portal and the control network share a password.",
    ],
    team: ["second"],
    clocks: [{ title: "Re-test with the operator", due: 30 }],
    steps: ["exposure"],
  },
  {
    title: "Report on a register of school meals",
    sector: "education",
    system: "Register of school meals",
    severity: "medium",
    label: "AMBER",
    source: { described: "A parent", reliability: "C" },
    claims: ["Allergies of pupils are visible to every parent."],
    team: ["investigator", "spokesperson", "approver"],
    clocks: [{ title: "Call back the school authority", due: -0.4, began: 24 }],
    steps: ["finding", "draft"],
  },
];

/** A dozen cases in different stages and allegations that wait for triage, with clocks that run from now. Gives how many cases. */
export const runExercises = async (cast: Cast): Promise<number> => {
  for (const exercise of exercises) await runExercise(cast, exercise);
  const { say } = cast;
  for (const { source, summary, claims, ...allegation } of waiting)
    await logAllegation(cast.people.intake, {
      ...allegation,
      source: { ...source, described: say(source.described) },
      summary: say(summary),
      claims: claims.map(({ text, credibility }) => ({ text: say(text), credibility })),
      receivedOn: now(),
    });
  const declined = await logAllegation(cast.people.intake, {
    source: { described: say("A caller"), reliability: "E" },
    channel: "phone",
    summary: say("Exercise. The caller says that a shop sends too much advertising."),
    receivedOn: now(),
    answerWithinHours: null,
  });
  await declineAllegation(cast.people.intake, {
    allegationId: declined.id,
    reason: say("Advertising is no matter of this agency; the caller was told where to turn to."),
  });
  return exercises.length;
};
