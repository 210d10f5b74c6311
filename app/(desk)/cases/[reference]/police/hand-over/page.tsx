import { getLocale, getTranslations } from "next-intl/server";
import { ChosenCount } from "@/app/_components/chosen-count";
import { TlpLabel } from "@/app/_components/tlp-label";
import { casePage } from "@/app/_server/case-page";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { refusalKey } from "@/app/_words/refusal-key";
import { obstacle } from "@/lib/referrals/lifecycle";
import { nameOf } from "../givable-name";
import { keyOfRecord } from "../record-keys";
import { readChoice } from "./read-hand-over";
import { TurnPage } from "./turn-page";

export default casePage({
  reads: (tx, on) => ({ choice: readChoice(tx, on) }),
  show: async ({ person, base, choice, not }) => {
    const { widened, going, pages, caseStays } = choice;
    const [t, ui, verdict, refusals, locale] = await Promise.all([
      getTranslations("police"),
      getTranslations("ui"),
      getTranslations("domain.verdict"),
      getTranslations("refusals.keys"),
      getLocale(),
    ]);
    const ended = widened ? obstacle("referral.give", widened, person) : null;
    const why = not(widened ? "referral.give" : "referral.record", ended, caseStays);
    const listed = pages.flatMap(({ rows }) => rows);
    const inSight = new Set(listed.map(({ id }) => id));
    const chosen = new Set(going.map(({ id }) => id));
    const elsewhere = going.filter(({ id }) => !inSight.has(id));
    return (
      <section aria-labelledby="h-choose">
        <SectionHead
          id="h-choose"
          title={widened ? t("choose.title_more") : t("choose.title")}
          note={widened ? t("referral", { number: String(widened.number) }) : undefined}
        />
        {caseStays && (
          <div className="mb-4">
            <Notice tone="caution" icon="lock" title={t("choose.blocked")} />
          </div>
        )}
        <form action={`${base}/police/hand-over/summary`} className="stack">
          {widened && <input type="hidden" name="referral" value={widened.number} />}
          <p className="ink2">{t("choose.note")}</p>
          {pages.map(({ kind, after }) =>
            after === undefined ? null : <input key={kind} type="hidden" name={kind} value={after} />,
          )}
          {elsewhere.map((record) => (
            <input key={record.id} type="hidden" name="give" value={keyOfRecord(record)} />
          ))}
          {elsewhere.length > 0 && (
            <p className="ink2">{t("choose.elsewhere", { count: elsewhere.length })}</p>
          )}
          {listed.length === 0 && <p className="ink3">{t("choose.nothing")}</p>}
          {pages.map(({ kind, rows, after, next }) => {
            if (rows.length === 0 && after === undefined) return null;
            return (
              <Panel key={kind}>
                <fieldset>
                  <legend className="label">{t(`kinds.${kind}`)}</legend>
                  {rows.map((record) => {
                    const { name, says } = nameOf(record, { t, verdict, locale });
                    const note = record.already
                      ? t("choose.already")
                      : record.stays && refusals(refusalKey(record.stays) as "case_closed");
                    return (
                      <label key={record.id} className="check">
                        <input
                          type="checkbox"
                          name="give"
                          value={keyOfRecord(record)}
                          disabled={Boolean(note)}
                          defaultChecked={record.already || chosen.has(record.id)}
                        />
                        <span className="wrap">
                          <b>{name}</b> {says} <TlpLabel label={record.label} />
                          {note && <span className="block small ink3">{note}</span>}
                        </span>
                      </label>
                    );
                  })}
                </fieldset>
                <TurnPage kind={kind} here={`${base}/police/hand-over`} after={after} next={next} />
              </Panel>
            );
          })}
          <p>
            <ChosenCount name="give" words={ui("chosen", { chosen: "{chosen}", all: "{all}" })} />
          </p>
          <Possible not={why} act={t("choose.next")}>
            <Button weight="main">{t("choose.next")}</Button>
          </Possible>
        </form>
      </section>
    );
  },
});
