import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { findCase } from "@/lib/cases/find";
import { may } from "@/lib/kernel/policy";
import { readGiven } from "@/lib/referrals/given";
import { obstacle } from "@/lib/referrals/lifecycle";
import { referralsOfCase } from "@/lib/referrals/queries";
import { Referral } from "./referral";

export default async function PolicePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  const [t, refusals] = await Promise.all([getTranslations("police"), getTranslations("refusals.keys")]);
  const { found, referrals } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    const referrals = [];
    for (const referral of await referralsOfCase(tx, found.id)) {
      referrals.push({ referral, given: await readGiven(tx, referral.id) });
    }
    return { found, referrals };
  });
  const here = `/cases/${reference}/police`;
  const open = found.status !== "closed";
  const why = open
    ? may(person, "referral.record")
      ? null
      : t("only_coordinator")
    : refusals("case_closed");
  const record = why ? (
    <BlockedButton reason={why}>{t("record")}</BlockedButton>
  ) : (
    <ButtonLink weight="main" href={`${here}/hand-over`}>
      {t("record")}
    </ButtonLink>
  );
  const widens = open && may(person, "referral.give");
  return (
    <>
      <CaseHead found={found} acts={referrals.length > 0 ? record : undefined} />
      <p className="ink2 mb-4">{t("note")}</p>
      {referrals.length === 0 ? (
        <EmptyState
          title={t("none")}
          why={t("none_why")}
          next={
            <>
              {record}
              {may(person, "case.decide-workstream") && (
                <a href={`/cases/${reference}/workstreams`}>{t("decide")}</a>
              )}
            </>
          }
        />
      ) : (
        <div className="stack-l">
          {referrals.map(({ referral, given }) => (
            <Referral
              key={referral.id}
              referral={referral}
              given={given}
              widenHref={
                widens && !obstacle("referral.give", referral, person)
                  ? `${here}/hand-over?referral=${referral.number}`
                  : undefined
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
