import { getLocale, getTranslations } from "next-intl/server";
import { PublicText } from "@/app/_components/public-text";
import { TlpLabel } from "@/app/_components/tlp-label";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import { hasGonePublic } from "@/lib/statements/lifecycle";
import { DrawnList } from "../drawn-list";
import { JointPanel } from "../joint-panel";
import { IsOut } from "../out";
import { Readiness } from "../readiness";
import { statementPage } from "../statement-page";
import { submitPublication, submitStop } from "./actions";
import { SchedulePanel } from "./schedule-panel";

export default statementPage({
  head: async ({ of }) => {
    const t = await getTranslations("statements.publication");
    return hasGonePublic(of.statement.state) ? {} : { title: t("title", { number: of.current.number }) };
  },
  show: async ({ of, base, not, why }) => {
    const [t, d, e, locale] = await Promise.all([
      getTranslations("statements"),
      getTranslations("domain"),
      getTranslations("disclosures"),
      getLocale(),
    ]);
    const { statement, current, decisions, organisation } = of;
    const notPublished = why("statement.publish");

    const approval = decisions.find(
      ({ version, decision }) => version === current.number && decision === "approved",
    );
    const { number } = current;
    if (hasGonePublic(statement.state))
      return <IsOut of={of} base={base} corrects={not("statement.draft") === null} />;
    return (
      <div className="cols">
        <section aria-labelledby="h-as">
          <SectionHead id="h-as" title={t("publication.as")} note={d(`language.${statement.language}`)} />
          <Panel className="prose">
            <PublicText
              title={current.title}
              language={statement.language}
              sentences={current.sentences}
              level={3}
            />
          </Panel>
        </section>
        <aside className="stack" aria-label={t("publication.title", { number })}>
          <Notice tone="caution" icon="warn" small>
            <p>{t("publication.note")}</p>
          </Notice>
          <Panel>
            <KeyValues
              pairs={[
                {
                  key: t("publication.address"),
                  value: <span className="wrap">{`/${locale}/statements/${statement.slug}`}</span>,
                },
                { key: t("field.organisation"), value: organisation ?? "" },
                { key: t("field.audience"), value: d(`audience.${statement.audience}`) },
                {
                  key: t("promise.at"),
                  value: current.nextUpdateAt ? (
                    <Time at={current.nextUpdateAt} zone={current.nextUpdateZone ?? undefined} />
                  ) : (
                    t("promise.none")
                  ),
                },
                { key: t("label"), value: <TlpLabel label={statement.label} /> },
                ...(approval ? [{ key: t("publication.approved_by"), value: approval.by ?? "" }] : []),
                { key: t("fingerprint"), value: <span className="mono wrap">{current.digest}</span> },
              ]}
            />
          </Panel>
          <Readiness of={of} base={base} />
          <DrawnList of={of} base={base} isApproved={approval !== undefined} />
          <JointPanel of={of} base={base} />
          <Panel>
            <Possible not={notPublished} act={t("publication.act")}>
              <Form
                action={submitPublication}
                id="publish"
                carries={{ statementId: statement.id, digest: current.digest }}
              >
                <TextArea name="reason" label={t("publication.reason")} hint={t("publication.reason_hint")} />
                <SubmitButton weight="grave">{t("publication.act")}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
          {statement.state === "scheduled" ? (
            <Panel labelledBy="h-stop" stack>
              <h2 id="h-stop" className="text-h3">
                {t("publication.stop")}
              </h2>
              {of.publications[0]?.embargoWith && (
                <p className="small">
                  <a href={`/cases/${of.found.reference}/disclosures`}>{e("link")}</a>
                </p>
              )}
              <Possible not={why("statement.stop-release")} act={t("publication.stop")}>
                <Form action={submitStop} id="stop" carries={{ statementId: statement.id }}>
                  <TextArea
                    name="reason"
                    label={t("publication.stop_reason")}
                    hint={t("publication.stop_hint")}
                  />
                  <SubmitButton>{t("publication.stop")}</SubmitButton>
                </Form>
              </Possible>
            </Panel>
          ) : (
            <>
              <SchedulePanel
                statementId={statement.id}
                digest={current.digest}
                not={why("statement.schedule")}
              />
              <p className="small">
                <a href={`/cases/${of.found.reference}/disclosures`}>{e("link")}</a>
              </p>
            </>
          )}
        </aside>
      </div>
    );
  },
});
