import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { submitSystem } from "./actions";

export type SystemFormProps = {
  caseId: string;
  reference: string;
  systems: readonly { id: string; name: string }[];
  organisations: readonly { id: string; name: string }[];
};

/** Records a system in the case. */
export function SystemForm({ caseId, reference, systems, organisations }: SystemFormProps) {
  const t = useTranslations("verification.systems");
  return (
    <Form action={submitSystem} id="system" carries={{ caseId, reference }}>
      <TextInput name="name" label={t("name")} />
      <div className="fields">
        <Choose from="system_class" name="class" label={t("class_label")} hint={t("class_hint")} />
        <Select name="ownerId" label={t("owner_label")} choices={organisations.map(namedChoice)} optional />
      </div>
      {systems.length > 0 && (
        <Select
          name="supersedesId"
          label={t("supersedes_label")}
          choices={systems.map(namedChoice)}
          optional
        />
      )}
      <TextArea name="note" label={t("note_label")} hint={t("note_hint")} optional />
      <SubmitButton>{t("record")}</SubmitButton>
    </Form>
  );
}
