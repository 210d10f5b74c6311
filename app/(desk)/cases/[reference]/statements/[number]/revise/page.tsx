import { getTranslations } from "next-intl/server";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { SentenceFields } from "../../sentence-fields";
import { readStatement, type StatementParams } from "../read-statement";
import { StatementHead } from "../statement-head";
import { whyNot } from "../why-not";
import { submitVersion } from "./actions";
import { Theirs } from "./theirs";

export default async function RevisePage({ params }: StatementParams) {
  const [at, person] = await Promise.all([params, requirePerson()]);
  const t = await getTranslations("statements");
  const of = await readStatement(person, at);
  const { statement, current, bases } = of;
  const why = await whyNot("statement.revise", of, person);
  const number = current.number + 1;
  const head = <StatementHead of={of} person={person} title={t("revise_title", { number })} />;
  if (why !== null)
    return (
      <>
        {head}
        <Notice tone="caution" icon="warn" title={why} />
      </>
    );
  return (
    <>
      {head}
      <Form action={submitVersion}>
        <input type="hidden" name="statementId" value={statement.id} />
        <Theirs
          version={statement.version}
          lang={statement.language}
          words={{ title: t("theirs_title", { who: "{who}", number: "{number}" }), note: t("theirs_note") }}
        />
        <p className="ink2">{t("revise_note", { number: current.number })}</p>
        <SentenceFields
          title={current.title}
          sentences={current.sentences}
          language={statement.language}
          bases={bases}
        />
        <TextInput
          name="reason"
          label={t("field.what_changed")}
          hint={t("field.what_changed_hint")}
          maxLength={200}
          optional
        />
        <SubmitButton>{t("save_version", { number })}</SubmitButton>
      </Form>
    </>
  );
}
