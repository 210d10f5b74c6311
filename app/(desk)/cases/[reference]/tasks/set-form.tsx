import { useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { submitTask } from "./actions";

type SetFormProps = {
  caseId: string;
  reference: string;
  assignable: readonly { id: string; name: string }[];
};

/** Gives somebody on the case something to do. */
export function SetForm({ caseId, reference, assignable }: SetFormProps) {
  const t = useTranslations("tasks");
  return (
    <Form action={submitTask} id="set" carries={{ caseId, reference }}>
      <TextInput name="what" label={t("what")} />
      <div className="fields">
        <Select name="assigneeId" label={t("assignee")} choices={assignable.map(namedChoice)} />
        <MomentInput name="dueOn" asks="day" label={t("due")} optional />
      </div>
      <TextArea name="about" label={t("about")} rows={3} optional />
      <SubmitButton>{t("set")}</SubmitButton>
    </Form>
  );
}
