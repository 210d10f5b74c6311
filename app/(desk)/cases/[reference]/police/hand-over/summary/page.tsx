import { getLocale, getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { casePage } from "@/app/_server/case-page";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { because } from "@/app/_ui/why";
import { strictest } from "@/lib/labels/leave";
import { obstacle } from "@/lib/referrals/lifecycle";
import { nameOf } from "../../givable-name";
import { keyOfRecord } from "../../record-keys";
import { readHandOver } from "../read-hand-over";
import { HandOverForm } from "./hand-over-form";

export default casePage({
  reads: (tx, on) => ({ handOver: readHandOver(tx, on) }),
  show: async ({ person, found, base, handOver, not }) => {
    const { widened, going, caseStays, units, openers } = handOver;
    const [t, verdict, locale] = await Promise.all([
      getTranslations("police"),
      getTranslations("domain.verdict"),
      getLocale(),
    ]);
    const ended = widened ? obstacle("referral.give", widened, person) : null;
    const why =
      not(widened ? "referral.give" : "referral.record", ended, caseStays) ??
      (widened && going.length === 0 ? because(t("summary.nothing_chosen")) : null);
    const again = new URLSearchParams(going.map((record) => ["give", keyOfRecord(record)]));
    if (widened) again.set("referral", String(widened.number));
    const isAlone = !widened && going.length === 0;
    const newAct = t(isAlone ? "summary.act_alone" : "summary.act");
    const newTitle = t(isAlone ? "summary.title_alone" : "summary.title");
    return (
      <div className="stack-l">
        <section aria-labelledby="h-going">
          <SectionHead
            id="h-going"
            title={t("summary.will_see")}
            acts={<a href={`${base}/police/hand-over?${again}`}>{t("summary.change")}</a>}
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
            title={widened ? t("summary.title_more", { number: String(widened.number) }) : newTitle}
            note={widened && t("to_unit", { unit: widened.unitName })}
          />
          <Panel stack>
            {isAlone ? (
              <Notice tone="caution" icon="hand" title={t("summary.alone")} />
            ) : (
              <Notice tone="danger" icon="hand" title={t("summary.grave")}>
                <p>{t("summary.grave_note")}</p>
              </Notice>
            )}
            <Possible weight="grave" not={why} act={widened ? t("summary.act_more") : newAct}>
              <HandOverForm
                found={found}
                widened={widened}
                act={newAct}
                give={going.map(keyOfRecord)}
                units={units}
                openers={openers}
                strict={[found.label, ...going.map(({ label }) => label)].includes("AMBER+STRICT")}
              />
            </Possible>
          </Panel>
        </section>
      </div>
    );
  },
});
