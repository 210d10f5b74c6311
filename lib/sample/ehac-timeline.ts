import facts from "@/db/sample/ehac.json";
import { recordTimelineEntry } from "@/lib/timeline/record";
import type { EhacCase } from "./ehac-case";
import type { EhacEvidence } from "./ehac-evidence";
import { sourced, told } from "./facts";
import type { OrganisationKey } from "./organisations";
import type { Cast } from "./people";

type Fact = { at: string; what: string; party: string; source: string; workstream?: string; event?: string };

/** Events that two parties date differently: each date stands under its party, joined by the event's name. */
const disputed: Readonly<Record<string, string>> = {
  "2021-08-22": "told",
  "2021-08-23T06:00:00+07:00": "told",
  "2021-08-25T15:31:00+07:00": "closed",
};

const workstreams: Readonly<Record<string, string>> = {
  "Message to the agency; answered the same day, say the researchers.": "intake",
  "Report received, says the agency.": "intake",
  "First message to the ministry; no answer.": "intake",
  "The researchers publish.": "statements",
  "Press conference: an alleged breach in the old eHAC; the public is asked to delete the old application.":
    "statements",
  "Police say that they help with the inquiry.": "police",
  "The agency: not a leak but threat information sharing; the port is closed, access controlled; ITSA and recommendations given.":
    "statements",
  "The ministry: no indication of a leak so far; use PeduliLindungi.": "statements",
  "Police end the inquiry: no attempt to take data found.": "police",
};

const addressees: Readonly<Record<string, string>> = {
  kemenkes: "the ministry",
  idsirtii: "the national response team",
  host: "the hosting provider",
};

/** Every dated fact of the case in the order of the world, the unanswered messages and the second dates among them. */
export const recordEhacTimeline = async (
  { people, organisations, say }: Cast,
  { caseId }: EhacCase,
  evidence: EhacEvidence,
): Promise<void> => {
  const listed = [...known(), ...attempts(), ...closures()].sort((a, b) => a.at.localeCompare(b.at));
  for (const { at, what, party, source, workstream, event } of listed) {
    await recordTimelineEntry(people.investigator, {
      caseId,
      ...told(at),
      what: say(what),
      partyId: organisations[party as OrganisationKey],
      source: sourced(source, say),
      workstream,
      event: event && say(event),
      evidenceId: shownBy(what, at, party, evidence),
    });
  }
};

/** The item that shows what the agency or the police say of themselves; what others say is their word. */
const shownBy = (what: string, at: string, party: string, evidence: EhacEvidence) => {
  if (party !== "bssn" && party !== "polri") return undefined;
  if (what.startsWith("Written notification")) return evidence.notification;
  return at < "2021-08-30" ? evidence.chronology : evidence.remarks;
};

const known = (): Fact[] =>
  facts.timeline.map((fact) => ({
    ...fact,
    workstream: workstreams[fact.what] ?? "verification",
    ...(disputed[fact.at] && { event: disputed[fact.at] }),
  }));

/** Messages to others before the agency was told; the first one stands among the dated facts. */
const attempts = (): Fact[] =>
  facts.allegation.earlier_attempts
    .filter(
      ({ to, at }) => !facts.timeline.some((fact) => fact.at === at && addressees[to] === "the ministry"),
    )
    .flatMap(({ to, at, source, contradicted_by: other }) => {
      const fact = {
        party: "vpnmentor",
        workstream: "intake",
        what: `Message to ${addressees[to]}; no answer.`,
      };
      if (!other) return [{ ...fact, at, source }];
      return [
        { ...fact, at, source, event: "host told" },
        { ...fact, ...other, event: "host told" },
      ];
    });

/** The source's word on when the hole was closed; the agency's is among the dated facts. */
const closures = (): Fact[] =>
  facts.exposure.closed
    .filter(({ party }) => party === "vpnmentor")
    .map(({ at, party, note, source }) => ({
      at,
      party,
      source,
      what: `Closed, say the researchers: ${note}.`,
      workstream: "verification",
      event: "closed",
    }));
