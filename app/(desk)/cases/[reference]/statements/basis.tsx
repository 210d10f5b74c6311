import { getTranslations } from "next-intl/server";
import type { RecordedBasis, Weighed } from "@/lib/statements/assertions";
import { basisWords } from "./basis-words";

type BasisProps = { weighed: Weighed; reason: string; reference: string };

const tabs = {
  finding: "findings",
  exposure: "exposures",
  exposure_step: "exposures",
  referral: "police",
  position: "positions",
  question: "positions",
  allegation: "claims",
  deadline: "deadlines",
  recommendation: "recommendations",
} as const satisfies Record<RecordedBasis, string>;

/** How an assertion uses what it rests on, with the way there, and what happened to it since. */
export async function Basis({ weighed, reason, reference }: BasisProps) {
  const { restsOn } = weighed;
  const [word, since, d] = await Promise.all([
    basisWords(),
    sinceThen(weighed),
    getTranslations("domain.use"),
  ]);
  const words = word(restsOn, reason);
  const linked = restsOn.kind === "none" || restsOn.kind === "hidden" ? undefined : tabs[restsOn.kind];
  return (
    <>
      {weighed.use !== null && <span className="block b">{d(weighed.use)}</span>}
      {linked ? <a href={`/cases/${reference}/${linked}`}>{words}</a> : words}
      {since !== undefined && <span className="block mt-1">{since}</span>}
    </>
  );
}

const sinceThen = async ({ state, restsOn }: Weighed): Promise<string | undefined> => {
  const [t, d, p] = await Promise.all([
    getTranslations("statements.rests"),
    getTranslations("domain"),
    getTranslations("positions"),
  ]);
  if (state === "unconfirmed") return t("finding_unconfirmed");
  if (restsOn.kind === "finding") {
    const { latest, revision, revisions } = restsOn.record;
    if (latest.revision !== revision)
      return t("finding_latest", { verdict: d(`verdict.${latest.verdict}`), revision: latest.revision });
    return revisions > revision ? t("finding_newer") : undefined;
  }
  if (restsOn.kind === "position" && restsOn.record.later !== null)
    return t("position_later", {
      party: restsOn.record.party ?? p("a_source"),
      position: d(`position.${restsOn.record.later}`),
    });
  if (state === "supported" || state === "attributed") return undefined;
  if (restsOn.kind === "exposure_step")
    return t("state_now", { state: d(`exposure_state.${restsOn.record.now}`) });
  return state === "outdated" ? t("changed_since") : undefined;
};
