import { getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { PageHead } from "@/app/_ui/page-head";
import type { readReferral } from "@/lib/referrals/queries";

type ReferralHeadProps = { referral: Awaited<ReturnType<typeof readReferral>>; title?: string | undefined };

/** The head of a referral for the police: the face of its case and where the referral stands. */
export async function ReferralHead({ referral, title }: ReferralHeadProps) {
  const [t, outcome] = await Promise.all([
    getTranslations("police"),
    getTranslations("domain.referral_outcome"),
  ]);
  const { face } = referral;
  return (
    <PageHead
      title={title ?? t("liaison.page", { number: String(referral.number) })}
      above={
        <>
          <span className="ref b">{face.reference}</span>
          <TlpLabel label={face.label} />
          <StateTag kind="referral_step" state={referral.state} />
          {referral.outcome && <span className="small b">{outcome(referral.outcome)}</span>}
        </>
      }
      below={face.title}
    />
  );
}
