import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { submitEndOther, submitEverywhere } from "./actions";
import type { Session } from "./session-table";

/** Ends one of one's other sessions, or all of them, for whoever shows their password. */
export function EndSessions({ others }: { others: readonly Session[] }) {
  const t = useTranslations("signin.account");
  const locale = useLocale();
  const password = (
    <TextInput
      name="currentPassword"
      type="password"
      label={t("password_now")}
      autoComplete="current-password"
    />
  );
  const named = ({ id, createdAt, seenAt }: Session) => ({
    value: id,
    label: t("end_choice", { began: formatMoment(createdAt, locale), seen: formatMoment(seenAt, locale) }),
  });
  return (
    <div className="cols-even mt-3 mb-8">
      {others.length > 0 && (
        <Panel stack labelledBy="end-other">
          <h3 id="end-other">{t("end_other")}</h3>
          <Form action={submitEndOther} id="end">
            <Select name="sessionId" label={t("end_which")} choices={others.map(named)} />
            {password}
            <SubmitButton weight="plain">{t("end_act")}</SubmitButton>
          </Form>
        </Panel>
      )}
      <Panel stack labelledBy="end-everywhere">
        <h3 id="end-everywhere">{t("everywhere")}</h3>
        <p>{t("everywhere_why")}</p>
        <Form action={submitEverywhere} id="everywhere">
          {password}
          <SubmitButton weight="plain">{t("everywhere")}</SubmitButton>
        </Form>
      </Panel>
    </div>
  );
}
