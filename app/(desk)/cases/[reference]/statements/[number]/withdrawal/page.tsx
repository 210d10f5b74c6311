import { getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { statementPage } from "../statement-page";
import { submitWithdrawal } from "./actions";

export default statementPage({
  head: async () => {
    const t = await getTranslations("statements.withdraw");
    return { title: t("title") };
  },
  show: async ({ of, why }) => {
    const t = await getTranslations("statements.withdraw");
    const { statement, current } = of;
    return (
      <Panel stack>
        <p className="b" lang={statement.language}>
          {current.title}
        </p>
        <p className="ink2">{t("note")}</p>
        <Possible not={why("statement.withdraw")} act={t("act")}>
          <Form action={submitWithdrawal} carries={{ statementId: statement.id, version: statement.version }}>
            <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
            <SubmitButton weight="grave">{t("act")}</SubmitButton>
          </Form>
        </Possible>
      </Panel>
    );
  },
});
