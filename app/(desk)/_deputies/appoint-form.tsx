import { useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import type { FormAction } from "@/app/_ui/form-state";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { deputyRoles } from "@/db/schema/vocabulary";

type AppointFormProps = {
  action: FormAction;
  colleagues: readonly { id: string; name: string }[];
  /** The roles of whom the deputy would stand in for. */
  roles: readonly (typeof deputyRoles)[number][];
  /** Whom they would stand in for, where that is not the reader. */
  forId?: string;
  today: string;
};

/** Appoints a deputy from one day to another. */
export function AppointForm({ action, colleagues, roles, forId, today }: AppointFormProps) {
  const [t, role] = [useTranslations("people.deputies"), useTranslations("domain.role")];
  return (
    <Form action={action} id="appoint" carries={forId === undefined ? {} : { forId }}>
      <Select
        name="personId"
        label={t("who")}
        hint={t(forId === undefined ? "who_hint" : "who_hint_other")}
        choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="role"
        label={t("role")}
        value={roles.length === 1 ? roles[0] : undefined}
        choices={roles.map((each) => ({ value: each, label: role(each) }))}
      />
      <div className="fields">
        <MomentInput name="firstDay" asks="day" label={t("first_day")} value={today} />
        <MomentInput name="lastDay" asks="day" label={t("last_day")} hint={t("last_day_hint")} />
      </div>
      <SubmitButton weight="plain">{t("appoint")}</SubmitButton>
    </Form>
  );
}
