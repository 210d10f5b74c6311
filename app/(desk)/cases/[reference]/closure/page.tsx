import { getLocale, getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { ObstacleList } from "@/app/_components/obstacle-list";
import { wordObstacles } from "@/app/_components/obstacle-words";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { formatMoment } from "@/app/_ui/moment";
import { NextPage } from "@/app/_ui/next-page";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { readClosureFacts } from "@/lib/closure/facts";
import { obstaclesToClosure } from "@/lib/closure/obstacles";
import { listClosures } from "@/lib/closure/queries";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { recommendationsLeft } from "@/lib/recommendations/waiting";
import { submitClosure, submitReopening } from "./actions";
import { GoesOn } from "./goes-on";

export default casePage({
  reads: (tx, { found, asked }) => ({
    facts: readClosureFacts(tx, found.id),
    left: recommendationsLeft(tx, found.id),
    closures: listClosures(tx, found.id, pageFrom(readCursor(asked("after")))),
  }),
  show: async ({ person, found, reference, base, asked, facts, left, closures, reason }) => {
    const [t, words, d, a, locale] = await Promise.all([
      getTranslations("closure"),
      getTranslations(),
      getTranslations("domain"),
      getTranslations("recommendations"),
      getLocale(),
    ]);
    const hanging = obstaclesToClosure(may(person, "case.close") ? facts.whole : facts.seen, "out_of_scope");
    const closed = found.status === "closed";
    const closesOver = hanging.length > 0 && may(person, "case.close-over");
    const notClose = reason(
      "case.close",
      hanging.length > 0 && !closesOver ? "case.approver_closes_over" : null,
    );
    const staysOpen = left
      .map(({ number, what, owner, state }) =>
        a("stays_open", { number, what, owner, state: d(`recommendation_state.${state}`) }),
      )
      .join("\n");
    const carried = { caseId: found.id, version: found.version, reference };
    return (
      <div className="stack-l">
        {!closed && (
          <section aria-labelledby="h-hanging">
            <SectionHead id="h-hanging" title={t("hanging")} />
            {hanging.length === 0 ? (
              <Notice tone="ok">{t("nothing")}</Notice>
            ) : (
              <ObstacleList obstacles={wordObstacles(hanging, words as never, reference, person)} />
            )}
          </section>
        )}
        {!closed && (
          <section aria-labelledby="h-close">
            <SectionHead id="h-close" title={t("close_title")} note={t("close_note")} />
            <GoesOn />
            <Panel>
              <Possible not={notClose} act={t("act")}>
                <Form action={submitClosure} id="close" carries={carried}>
                  <Choose from="closure_outcome" name="outcome" label={t("outcome")} />
                  <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
                  <TextArea name="staysOpen" label={t("stays_open")} value={staysOpen} rows={5} optional />
                  {closesOver && (
                    <TextArea name="overReason" label={t("over_reason")} hint={t("over_hint")} />
                  )}
                  <SubmitButton weight="grave">{t("act")}</SubmitButton>
                </Form>
              </Possible>
            </Panel>
          </section>
        )}
        {(closures.rows.length > 0 || asked("after")) && (
          <section aria-labelledby="h-closures">
            <SectionHead id="h-closures" title={t("title")} note={closed ? t("close_note") : undefined} />
            {closed && <GoesOn />}
            <Panel flush>
              <ul className="list">
                {closures.rows.map(({ closure, signedBy }) => (
                  <li key={closure.id}>
                    <p className="b">
                      {d(`closure_outcome.${closure.outcome}`)}, {formatMoment(closure.signedAt, locale, {})}
                    </p>
                    <p>{closure.reason}</p>
                    {closure.staysOpen !== "" && <p className="ink2">{closure.staysOpen}</p>}
                    <p className="small ink3">{t("closed_by", { who: signedBy ?? "" })}</p>
                    {closure.over.length > 0 && (
                      <p className="small ink3">
                        {t("closed_over", {
                          list: closure.over
                            .map((key) =>
                              words(`closure.obstacle.${key}.hangs` as never, { count: 1 } as never),
                            )
                            .join(" "),
                        })}{" "}
                        {closure.overReason}
                      </p>
                    )}
                    {closure.reopenedAt && (
                      <p className="small">
                        {t("reopened", {
                          date: formatMoment(closure.reopenedAt, locale, {}),
                          reason: closure.reopenReason ?? "",
                        })}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </Panel>
            <NextPage here={`${base}/closure`} after={asked("after")} next={closures.next} />
          </section>
        )}
        {closed && may(person, "case.reopen") && (
          <section aria-labelledby="h-reopen">
            <SectionHead id="h-reopen" title={t("reopen_title")} />
            <Panel>
              <Form action={submitReopening} id="reopen" carries={carried}>
                <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
                <SubmitButton>{t("reopen_act")}</SubmitButton>
              </Form>
            </Panel>
          </section>
        )}
      </div>
    );
  },
});
