import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { PublicText } from "@/app/_components/public-text";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { hasGonePublic } from "@/lib/statements/lifecycle";
import { HandOverList } from "../hand-over-list";
import { JointPanel } from "../joint-panel";
import { IsOut } from "../out";
import { Readiness } from "../readiness";
import { statementPage } from "../statement-page";
import { submitHandOver } from "./actions";

export default statementPage({
  head: async ({ of }) => {
    const t = await getTranslations("statements.hand_over");
    return hasGonePublic(of.statement.state) ? {} : { title: t("title", { number: of.current.number }) };
  },
  show: async ({ of, base, not, why }) => {
    const [t, d] = await Promise.all([getTranslations("statements.hand_over"), getTranslations("domain")]);
    const { statement, current } = of;
    if (hasGonePublic(statement.state))
      return <IsOut of={of} base={base} corrects={not("statement.draft") === null} />;
    return (
      <div className="cols">
        <section aria-labelledby="h-handed">
          <SectionHead id="h-handed" title={t("as")} note={d(`language.${statement.language}`)} />
          <Panel className="prose">
            <PublicText
              title={current.title}
              language={statement.language}
              sentences={current.sentences}
              level={3}
            />
          </Panel>
        </section>
        <aside className="stack" aria-label={t("title", { number: current.number })}>
          {statement.audience !== "public" && (
            <Notice tone="caution" icon="warn" small>
              <p>{t("note", { audience: d(`audience.${statement.audience}`) })}</p>
            </Notice>
          )}
          <HandOverList of={of} />
          {statement.state === "approved" && <Readiness of={of} base={base} />}
          <JointPanel of={of} base={base} />
          <Panel>
            <Possible not={why("statement.hand-over")} act={t("act")}>
              <Form
                action={submitHandOver}
                id="hand-over"
                carries={{ statementId: statement.id, digest: current.digest }}
              >
                <TextInput name="receiver" label={t("receiver")} hint={t("receiver_hint")} />
                <TextInput
                  name="channel"
                  label={t("channel")}
                  hint={t("channel_hint")}
                  value={statement.channel}
                />
                <MomentInput name="handedAt" asks="hour" label={t("handed_at")} />
                <TextArea name="proof" label={t("proof")} hint={t("proof_hint")} />
                <SubmitButton weight="grave">{t("act")}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
        </aside>
      </div>
    );
  },
});
