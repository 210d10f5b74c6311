import { getLocale, getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { sayTally } from "@/app/_components/tally";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatDay } from "@/app/_ui/moment";
import { NextPage } from "@/app/_ui/next-page";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Table } from "@/app/_ui/table";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { countUnreceived, referralsGivenTo } from "@/lib/referrals/queries";

export default async function ReferralsPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const { after } = await searchParams;
  const person = await requirePerson();
  const [t, d, locale] = await Promise.all([
    getTranslations("police"),
    getTranslations("domain.referral_outcome"),
    getLocale(),
  ]);
  const [{ rows: referrals, next }, waiting] = await read(person, (tx) =>
    Promise.all([
      referralsGivenTo(tx, person.organisationId, pageFrom(readCursor(after))),
      countUnreceived(tx, person.organisationId),
    ]),
  );
  const list = t("liaison.list", { unit: person.organisation });
  return (
    <>
      <PageHead
        title={t("liaison.title")}
        below={
          referrals.length > 0
            ? sayTally(waiting, locale, (count) => t("liaison.summary", { count }))
            : undefined
        }
      />
      {referrals.length === 0 ? (
        <EmptyState
          title={t("liaison.empty")}
          why={t("liaison.empty_why")}
          next={<a href="/notices">{t("liaison.notices")}</a>}
        />
      ) : (
        <section aria-labelledby="h-referrals">
          <SectionHead id="h-referrals" title={list} note={t("liaison.only_given")} />
          <Panel flush>
            <Table
              caption={list}
              columns={[
                { id: "case", label: t("liaison.column.case") },
                { id: "referral", label: t("liaison.column.referral") },
                { id: "state", label: t("liaison.column.state") },
                { id: "opened", label: t("liaison.column.opened") },
                { id: "reference", label: t("liaison.column.reference") },
              ]}
              rows={referrals.map((each) => ({
                id: each.id,
                cells: [
                  <span key="case">
                    <span className="row tight">
                      <span className="ref b">{each.face.reference}</span>{" "}
                      <TlpLabel label={each.face.label} />
                    </span>
                    {each.face.title}
                  </span>,
                  <a key="referral" href={`/referrals/${each.id}`}>
                    {t("referral", { number: String(each.number) })}
                  </a>,
                  <span key="state">
                    <StateTag kind="referral_step" state={each.state} /> {each.outcome && d(each.outcome)}
                  </span>,
                  <span key="opened">
                    {each.openedBy} {each.openedOn && formatDay(each.openedOn, locale)}
                  </span>,
                  each.policeReference ?? "",
                ],
              }))}
            />
          </Panel>
          <NextPage here="/referrals" after={after} next={next} />
        </section>
      )}
    </>
  );
}
