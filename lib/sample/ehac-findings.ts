import type facts from "@/db/sample/ehac.json";
import { makeFinding } from "@/lib/findings/make";
import type { EhacCase } from "./ehac-case";
import type { EhacEvidence } from "./ehac-evidence";
import type { Cast } from "./people";

type Verdict = {
  claim: (typeof facts.claims)[number]["key"];
  verdict: string;
  confidence: string;
  reasoning: string;
  method?: string;
  lookedAt?: string;
  lookedFrom?: string;
  lookedTo?: string;
  notLooked?: string;
  on: readonly (keyof EhacEvidence)[];
};

const verdicts: readonly Verdict[] = [
  {
    claim: "open-port",
    verdict: "substantiated",
    confidence: "high",
    reasoning:
      "The agency's response team verified the report on 23 August 2021 at 08:39 WIB and the agency named a vulnerability on a port. The owner closed it after the agency's notification.",
    on: ["notification", "chronology", "remarks"],
  },
  {
    claim: "scope",
    verdict: "undetermined",
    confidence: "low",
    reasoning:
      "The count is the researchers' alone. The owner has given no figure, and no count made on the server is known.",
    on: ["remarks"],
  },
  {
    claim: "taken",
    verdict: "not_substantiated",
    confidence: "moderate",
    reasoning:
      "Looked at: the remarks of the ministry and the agency of 1 September and of the police of 7 September 2021, who found no sign and no attempt to take data on the server. No access log is among the evidence. Nothing found is not proof that nothing was taken.",
    method: "Reading of what each of the three bodies said in public.",
    lookedAt: "The public remarks of the ministry, the agency and the police.",
    lookedFrom: "2021-08-31",
    lookedTo: "2021-09-07",
    notLooked:
      "The access logs of the server: none is among the evidence, and since when they are gone is not known.",
    on: ["remarks"],
  },
  {
    claim: "other-infrastructure",
    verdict: "undetermined",
    confidence: "low",
    reasoning:
      "Alleged by the researchers only. No party has answered it and nothing held here shows it or rules it out.",
    on: ["remarks"],
  },
  {
    claim: "alterable",
    verdict: "undetermined",
    confidence: "low",
    reasoning:
      "The researchers say that they did not test it. Whether the service accepted writes is not known here.",
    on: [],
  },
  {
    claim: "not-connected",
    verdict: "partly_substantiated",
    confidence: "moderate",
    reasoning:
      "Two ministries say so, and the old system was out of use since 2 July 2021 by the owner's word. No technical proof of the separation is among the evidence.",
    on: ["remarks"],
  },
];

/** What verification established about each claim, with its limits. Gives the findings' ids by claim. */
export const makeEhacFindings = async (
  { people, say }: Cast,
  { caseId, claim }: EhacCase,
  evidence: EhacEvidence,
): Promise<Readonly<Record<string, string>>> => {
  const made: Record<string, string> = {};
  for (const { claim: key, on, reasoning, method, lookedAt, notLooked, ...verdict } of verdicts) {
    const by = key === "not-connected" ? people.second : people.investigator;
    const { id } = await makeFinding(by, {
      caseId,
      claimId: claim(key),
      ...verdict,
      reasoning: say(reasoning),
      method: method && say(method),
      lookedAt: lookedAt && say(lookedAt),
      notLooked: notLooked && say(notLooked),
      evidenceIds: on.map((one) => evidence[one]),
    });
    made[key] = id;
  }
  return made;
};
