import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { observableKinds, observableRoles } from "@/db/schema/vocabulary";
import { submitObservables } from "./actions";
import { PassedOver } from "./passed-over";

type RecordFormProps = { caseId: string; reference: string; children: ReactNode };

/** Takes the observables of a pasted text, or of lines of one kind. */
export function RecordForm({ caseId, reference, children }: RecordFormProps) {
  const t = useTranslations("observables");
  return (
    <Form action={submitObservables} id="record" label={t("record")} carries={{ caseId, reference }}>
      <TextArea name="text" label={t("text")} hint={t("text_hint")} rows={6} />
      <PassedOver
        words={{
          recognised: t("recognised"),
          not_recognised: t("not_recognised"),
          go_on: t("go_on"),
        }}
      />
      <div className="fields">
        <Select
          name="kind"
          label={t("kind_label")}
          hint={t("kind_hint")}
          empty={t("by_itself")}
          choices={observableKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          optional
        />
        <Select
          name="role"
          label={t("role_label")}
          choices={observableRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </div>
      <div className="fields">
        <MomentInput name="firstSeenOn" asks="day" label={t("first_seen")} optional />
        <MomentInput name="lastSeenOn" asks="day" label={t("last_seen")} optional />
      </div>
      <TextInput name="note" label={t("note")} optional />
      {children}
      <SubmitButton>{t("record")}</SubmitButton>
    </Form>
  );
}
