import { getLocale, getTranslations } from "next-intl/server";
import { Refused } from "@/app/_components/refused";
import { read } from "@/app/_server/read";
import { KeyValues } from "@/app/_ui/key-values";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOf } from "@/lib/amendments/queries";
import { listReceivers } from "@/lib/evidence/custody/receivers";
import { readItems } from "@/lib/evidence/queries";
import { readGiven } from "@/lib/referrals/given";
import { ReferralSteps } from "../referral-steps";
import { GivenRecords } from "./given-records";
import { OurSide } from "./our-side";
import { readReferralPage } from "./read-referral-page";
import { ReferralHead } from "./referral-head";

type ReferralPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ refused?: string }> };

export default async function ReferralPage({ params, searchParams }: ReferralPageProps) {
  const { person, referral } = await readReferralPage(params);
  const [t, locale] = await Promise.all([getTranslations("police"), getLocale()]);
  const { given, items, amendments } = await read(person, async (tx) => {
    const given = await readGiven(tx, referral.id);
    const items = await readItems(
      tx,
      given.evidence.map(({ id }) => id),
    );
    const withReceivers = items.map(async (item) => ({
      ...item,
      receivers: item.keeperId === person.id ? await listReceivers(tx, item, person) : [],
    }));
    const words = [...given.claims, ...given.exposures, ...given.timeline].map(({ id }) => id);
    const [whole, amendments] = await Promise.all([Promise.all(withReceivers), amendmentsOf(tx, words)]);
    return { given, items: whole, amendments };
  });
  const optional = (key: string, value: string | null) => (value ? [{ key, value }] : []);
  return (
    <>
      <ReferralHead referral={referral} />
      <Refused refusal={(await searchParams).refused} />
      <div className="stack-l">
        <Panel>
          <KeyValues
            pairs={[
              { key: t("opened_by"), value: referral.openedBy },
              ...optional(t("opened_on"), referral.openedOn && formatDay(referral.openedOn, locale)),
              ...optional(t("our_reference"), referral.ourReference),
              { key: t("liaison.reference"), value: referral.policeReference ?? t("none_yet") },
              ...optional(t("basis"), referral.basisInLaw),
              ...optional(t("remark"), referral.note),
            ]}
          />
        </Panel>
        <section aria-labelledby="h-side">
          <SectionHead id="h-side" title={t("liaison.write")} />
          <OurSide referral={referral} person={person} />
        </section>
        <section aria-labelledby="h-steps">
          <SectionHead id="h-steps" title={t("steps")} />
          <Panel>
            <ReferralSteps steps={referral.steps} />
          </Panel>
        </section>
        <section aria-labelledby="h-given">
          <SectionHead id="h-given" title={t("given")} note={t("liaison.only_given")} />
          <GivenRecords
            given={given}
            items={items}
            amendments={amendments}
            person={person}
            back={`/referrals/${referral.id}`}
          />
        </section>
      </div>
    </>
  );
}
