import { getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { statementPage } from "../statement-page";
import { UnlinkedWords } from "../unlinked-words";
import { submitClearedWords } from "./actions";

export default statementPage({
  head: async () => {
    const t = await getTranslations("statements.unlinked");
    return { title: t("title") };
  },
  show: async ({ of, why, not }) => {
    const t = await getTranslations("statements.unlinked");
    const { statement, current, unlinked } = of;
    const open = unlinked.filter(({ cleared }) => cleared === null);
    // Of a first version whoever wrote it wrote every word.
    const own = current.byOneself && current.number === 1;
    const whyNot =
      why("statement.clear-words") ?? (own ? not("statement.clear-words", "statement.own_words") : null);
    return (
      <div className="cols">
        <UnlinkedWords of={of} />
        {!whyNot?.isNever && (
          <Panel labelledBy="h-clear" stack>
            <h2 id="h-clear" className="text-h3">
              {t("act")}
            </h2>
            <p className="ink2">{t("note")}</p>
            <Possible not={whyNot} act={t("act")}>
              {open.length === 0 ? (
                <p className="small ink3">{t("none_open")}</p>
              ) : (
                <Form
                  action={submitClearedWords}
                  carries={{ statementId: statement.id, digest: current.digest }}
                >
                  <RadioGroup
                    name="place"
                    legend={t("which")}
                    choices={open.map(({ place, text }) => ({ value: String(place), label: text }))}
                  />
                  <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
                  <SubmitButton>{t("act")}</SubmitButton>
                </Form>
              )}
            </Possible>
          </Panel>
        )}
      </div>
    );
  },
});
