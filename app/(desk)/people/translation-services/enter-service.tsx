import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { serviceLabels } from "@/db/schema/vocabulary";
import { outside } from "@/lib/statements/translation-services/takes";
import { submitService } from "./actions";

/** The form by which an administrator enters a translation service. */
export function EnterService() {
  const t = useTranslations("statements.services");
  return (
    <Panel labelledBy="h-enter" stack>
      <h2 id="h-enter" className="text-h3">
        {t("enter")}
      </h2>
      <Form action={submitService} id="enter">
        <TextInput name="name" label={t("name")} />
        <TextInput name="address" label={t("address")} hint={t("address_hint")} inputMode="url" />
        <TextInput
          name="servicePassword"
          type="password"
          autoComplete="new-password"
          label={t("key")}
          hint={t("key_hint")}
          optional
        />
        <RadioGroup
          name="takes"
          legend={t("takes")}
          hint={t("takes_hint")}
          choices={[
            { value: outside, label: t("outside") },
            ...serviceLabels.map((value) => ({ value, label: t("inside", { label: value }) })),
          ]}
        />
        <SubmitButton>{t("enter")}</SubmitButton>
      </Form>
    </Panel>
  );
}
