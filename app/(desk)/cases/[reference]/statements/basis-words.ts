import { getTranslations } from "next-intl/server";
import type { RestsOn } from "@/lib/statements/assertions";

/** Puts what an assertion rests on into the reader's words. */
export const basisWords = async () => {
  const [t, d, p] = await Promise.all([
    getTranslations("statements.rests"),
    getTranslations("domain"),
    getTranslations("positions"),
  ]);
  return (restsOn: RestsOn, reason = ""): string => {
    switch (restsOn.kind) {
      case "finding": {
        const { claim, verdict, revision, confidence } = restsOn.record;
        return t("finding", {
          claim,
          revision,
          verdict: d(`verdict.${verdict}`),
          confidence: d(`confidence.${confidence}`),
        });
      }
      case "exposure": {
        const { number, system, service, state } = restsOn.record;
        return t("exposure", { number, system: system ?? service, state: d(`exposure_state.${state}`) });
      }
      case "referral": {
        const { number, unit, state, outcome } = restsOn.record;
        const step = d(`referral_step.${state}`);
        const said = outcome === null ? step : `${step}, ${d(`referral_outcome.${outcome}`)}`;
        return t("referral", { number, unit: unit ?? "", state: said });
      }
      case "position": {
        const { claim, party, position } = restsOn.record;
        return t("position", { claim, party: party ?? p("a_source"), position: d(`position.${position}`) });
      }
      case "none":
        return t("none", { reason });
      default:
        return t("hidden");
    }
  };
};
