import { assessEhac } from "./ehac-assessment";
import { openEhac } from "./ehac-case";
import { collectEhacEvidence } from "./ehac-evidence";
import { makeEhacFindings } from "./ehac-findings";
import { referEhac } from "./ehac-police";
import { enterEhacPositions } from "./ehac-positions";
import { adviseOnEhac } from "./ehac-recommendations";
import { speakOnEhac } from "./ehac-statements";
import { tellOfEhacSystems } from "./ehac-systems";
import { recordEhacTimeline } from "./ehac-timeline";
import { verifyEhac } from "./ehac-verification";
import type { Cast } from "./people";

/** The eHAC case as far as the public facts go: verified, with the police and spoken about, not closed. Gives its reference. */
export const walkEhac = async (cast: Cast): Promise<string> => {
  const its = await openEhac(cast);
  const { exposureId, systems } = await verifyEhac(cast, its);
  const evidence = await collectEhacEvidence(cast, its);
  await tellOfEhacSystems(cast, its, systems, evidence);
  const { resultId } = await assessEhac(cast, its);
  await recordEhacTimeline(cast, its, evidence);
  const findings = await makeEhacFindings(cast, its, evidence);
  await adviseOnEhac(cast, its, { exposureId, findings, resultId });
  const positions = await enterEhacPositions(cast, its);
  const give = [
    { kind: "claim", id: its.claim("open-port") },
    { kind: "claim", id: its.claim("taken") },
    { kind: "finding", id: findings["open-port"] ?? "" },
    { kind: "exposure", id: exposureId },
    { kind: "evidence", id: evidence.notification },
  ] as const;
  const referralId = await referEhac(cast, its, give, evidence.chronology);
  await speakOnEhac(cast, its, { findings, positions, exposureId, referralId });
  return its.reference;
};
