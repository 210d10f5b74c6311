import { getTranslations } from "next-intl/server";
import type { Weighed } from "@/lib/statements/assertions";
import { basisWords } from "./basis-words";

type BasisProps = { weighed: Weighed; reason: string; reference: string };

const tabs = {
  finding: "findings",
  exposure: "exposures",
  referral: "police",
  position: "positions",
} as const;

/** What an assertion rests on, with the way there, and what happened to it since. */
export async function Basis({ weighed, reason, reference }: BasisProps) {
  const { restsOn } = weighed;
  const [word, since] = await Promise.all([basisWords(), sinceThen(weighed)]);
  const words = word(restsOn, reason);
  const linked = restsOn.kind === "none" || restsOn.kind === "hidden" ? undefined : tabs[restsOn.kind];
  return (
    <>
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
  return state === "outdated" ? t("changed_since") : undefined;
};
