import { useTranslations } from "next-intl";
import { claimAddress } from "@/app/_components/claim-address";
import { StateTag } from "@/app/_components/state-tag";
import { withinSentence } from "@/app/_ui/within-sentence";
import type { WholeRecommendation } from "@/lib/recommendations/queries";

type Ground = WholeRecommendation["grounds"][number];
type GroundsProps = { grounds: readonly Ground[]; base: string };

/** What a recommendation follows from, with the way there, as far as the reader sees it. */
export function Grounds({ grounds, base }: GroundsProps) {
  const t = useTranslations("recommendations");
  const seen = grounds.filter(
    ({ exposure, claim, assessment }) => exposure !== null || claim !== null || assessment !== null,
  );
  if (seen.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="small b">{t("follows_from")}</p>
      <ul className="small stack">
        {seen.map((ground) => (
          <li key={ground.id}>
            <GroundLink ground={ground} base={base} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function GroundLink({ ground, base }: { ground: Ground; base: string }) {
  const t = useTranslations("recommendations");
  const d = useTranslations("domain");
  const { exposure, service, claim, revision, verdict, assessment, code, chapter, result, now } = ground;
  if (exposure !== null)
    return (
      <a href={`${base}/exposures?after=${exposure - 1}#exposure-${exposure}`}>
        {t("exposure", { number: exposure, service: service ?? "" })}
      </a>
    );
  if (assessment === null)
    return (
      <a href={claimAddress(base, "findings", claim)}>
        {t("finding", {
          claim: claim ?? 0,
          revision: revision ?? 0,
          verdict: verdict === null ? "" : d(`verdict.${verdict}`),
        })}
      </a>
    );
  const was = result === null ? "" : withinSentence(d(`requirement_result.${result}`));
  return (
    <>
      <a
        href={`${base}/assessments/${assessment}/results?chapter=${encodeURIComponent(chapter ?? "")}#${code}`}
      >
        {t("result", { assessment: String(assessment), code: code ?? "", result: was })}
      </a>
      {now !== null && now !== result && (
        <>
          {" "}
          {t("result_now")} <StateTag kind="requirement_result" state={now} />
        </>
      )}
    </>
  );
}
