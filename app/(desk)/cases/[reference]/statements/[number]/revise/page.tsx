import { getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { OthersSaid } from "../../others-said";
import { PromiseFields } from "../../promise-fields";
import { SentenceFields } from "../../sentence-fields";
import { statementPage } from "../statement-page";
import { submitVersion } from "./actions";
import { NewerText } from "./newer-text";

export default statementPage({
  withOthers: true,
  head: async ({ of }) => {
    const t = await getTranslations("statements");
    return { title: t("revise_title", { number: of.current.number + 1 }) };
  },
  show: async ({ of, base, said, shared, found, why }) => {
    const t = await getTranslations("statements");
    const { statement, current, bases, names, cleared, decisions } = of;
    const notRevised = why("statement.revise");
    const number = current.number + 1;
    const [returned] = decisions;
    if (notRevised !== null)
      return (
        <Notice tone="caution" icon="warn" title={notRevised.says}>
          <p className="mt-1">
            <a href={base}>{t("flag.to_statement")}</a>
          </p>
        </Notice>
      );

    return (
      <>
        <Form className="stack" action={submitVersion} carries={{ statementId: statement.id }}>
          <NewerText
            version={statement.version}
            lang={statement.language}
            words={{ title: t("theirs_title", { who: "{who}", number: "{number}" }), note: t("theirs_note") }}
          />
          <p className="ink2">{t("revise_note", { number: current.number })}</p>
          {returned?.version === current.number && returned.decision === "returned" && (
            <Notice tone="caution" icon="warn" title={t("returned_by", { who: returned.by ?? "" })}>
              <p className="mt-1">“{returned.reason}”</p>
            </Notice>
          )}
          <SentenceFields
            title={current.title}
            sentences={current.sentences}
            language={statement.language}
            bases={bases}
            names={names}
            cleared={cleared.map(({ text }) => text)}
            published={of.published}
            comments={of.comments}
          />
          <PromiseFields at={current.nextUpdateAt} zone={current.nextUpdateZone} />
          <TextInput
            name="reason"
            label={t("field.what_changed")}
            hint={t("field.what_changed_hint")}
            optional
          />
          <SubmitButton>{t("save_version", { number })}</SubmitButton>
        </Form>
        <div className="mt-8">
          <OthersSaid
            base={`/cases/${found.reference}`}
            statements={(said?.rows ?? []).filter((each) => each.number !== statement.number)}
            positions={bases.positions}
            shared={shared}
          />
        </div>
      </>
    );
  },
});
