import { getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { hasGonePublic } from "@/lib/statements/lifecycle";
import { IsOut } from "../out";
import { statementPage } from "../statement-page";
import { submitWithdrawal } from "./actions";

export default statementPage({
  head: async ({ of }) => {
    const t = await getTranslations("statements.withdraw");
    return hasGonePublic(of.statement.state) ? {} : { title: t("title") };
  },
  show: async ({ of, base, not, why }) => {
    const t = await getTranslations("statements.withdraw");
    const { statement } = of;
    if (hasGonePublic(statement.state))
      return <IsOut of={of} base={base} corrects={not("statement.draft") === null} />;
    return (
      <Panel stack>
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
