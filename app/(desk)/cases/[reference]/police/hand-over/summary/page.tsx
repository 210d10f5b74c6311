import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { may } from "@/lib/kernel/policy";
import { strictest } from "@/lib/labels/leave";
import { obstacle } from "@/lib/referrals/lifecycle";
import { choiceOf } from "../../chosen";
import { nameOf } from "../../givable-name";
import { readHandOver } from "../read-hand-over";
import { HandOverForm } from "./hand-over-form";

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ referral?: string; give?: string | string[] }>;
};

export default async function HandOverSummaryPage({ params, searchParams }: Props) {
  const [{ reference }, { referral: number, give = [] }] = await Promise.all([params, searchParams]);
  const person = await requirePerson();
  const [t, verdict, refusals, locale] = await Promise.all([
    getTranslations("police"),
    getTranslations("domain.verdict"),
    getTranslations("refusals.keys"),
    getLocale(),
  ]);
  const { found, widened, records, caseStays, units, openers } = await read(person, (tx) =>
    readHandOver(tx, reference, number, person),
  );
  if (number && !widened) notFound();
  const wanted = new Set([give].flat());
  const going = records.filter((record) => wanted.has(choiceOf(record)) && !record.already && !record.stays);
  const act = widened ? "referral.give" : "referral.record";
  const closed = found.status === "closed" ? "case.closed" : null;
  const ended = widened ? obstacle("referral.give", widened, person) : null;
  const key = closed ?? ended ?? caseStays ?? (may(person, act) ? null : "forbidden");
  const why = key
    ? refusals(key.replaceAll(".", "_") as "case_closed")
    : widened && going.length === 0
      ? t("summary.nothing_chosen")
      : null;
  const again = `/cases/${reference}/police/hand-over${widened ? `?referral=${widened.number}` : ""}`;
  return (
    <>
      <CaseHead found={found} />
      <div className="stack-l">
        <section aria-labelledby="h-going">
          <SectionHead
            id="h-going"
            title={t("summary.will_see")}
            acts={<a href={again}>{t("summary.change")}</a>}
          />
          <Panel flush>
            <ul className="list">
              <li>
                {t("summary.face")} <span className="ref">{found.reference}</span>
              </li>
              {going.map((record) => {
                const { name, says } = nameOf(record, { t, verdict, locale });
                return (
                  <li key={record.id} className="wrap">
                    <b>{name}</b> {says} <TlpLabel label={record.label} />
                  </li>
                );
              })}
            </ul>
          </Panel>
          <p className="small ink2 mt-2">
            {t("summary.label")}:{" "}
            <TlpLabel label={strictest([found.label, ...going.map(({ label }) => label)])} />
          </p>
        </section>
        <section aria-labelledby="h-hand-over">
          <SectionHead
            id="h-hand-over"
            title={widened ? t("summary.title_more", { number: String(widened.number) }) : t("summary.title")}
            note={widened && t("to_unit", { unit: widened.unitName })}
          />
          <Panel stack>
            <Notice tone="danger" icon="hand" title={t("summary.grave")}>
              <p>{t("summary.grave_note")}</p>
            </Notice>
            {why ? (
              <BlockedButton weight="grave" reason={why}>
                {widened ? t("summary.act_more") : t("summary.act")}
              </BlockedButton>
            ) : (
              <HandOverForm
                found={found}
                widened={widened}
                give={going.map(choiceOf)}
                units={units}
                openers={openers}
              />
            )}
          </Panel>
        </section>
      </div>
    </>
  );
}
