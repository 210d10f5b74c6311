import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { statementPage } from "../statement-page";
import { WeighedSheet } from "../weighed-sheet";
import { submitStanding } from "./actions";

export default statementPage({
  head: async () => {
    const t = await getTranslations("statements.flag");
    return { title: t("stands") };
  },
  show: async ({ of, base, reference, why }) => {
    const t = await getTranslations("statements.flag");
    if (of.flag === null)
      return (
        <EmptyState title={t("none")} why={t("none_why")} next={<a href={base}>{t("to_statement")}</a>} />
      );
    return (
      <div className="cols">
        <WeighedSheet of={of} reference={reference} />
        <Panel labelledBy="h-stands" stack>
          <h2 id="h-stands" className="text-h3">
            {t("stands")}
          </h2>
          <p className="ink2">{t("stands_note")}</p>
          <Possible not={why("statement.stands")} act={t("stands")}>
            <Form action={submitStanding} carries={{ statementId: of.statement.id }}>
              <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
              <SubmitButton>{t("stands")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
      </div>
    );
  },
});
