import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { zones } from "@/db/schema/vocabulary";
import { submitDeadline } from "./actions";

type SetFormProps = {
  caseId: string;
  reference: string;
  organisations: readonly { id: string; name: string }[];
};

/** Starts a clock by hand. */
export async function SetForm({ caseId, reference, organisations }: SetFormProps) {
  const t = await getTranslations("deadlines");
  return (
    <Form action={submitDeadline} id="set" carries={{ caseId, reference }}>
      <TextInput name="title" label={t("what")} hint={t("what_hint")} />
      <TextInput name="basis" label={t("basis")} hint={t("basis_hint")} />
      <TextInput name="source" label={t("source")} optional />
      <div className="fields">
        <MomentInput name="dueAt" asks="hour" label={t("due")} />
        <Select
          name="zone"
          label={t("zone")}
          value="Asia/Jakarta"
          choices={zones.map((zone) => ({ value: zone, label: t(`zones.${zone.slice(5) as "Jakarta"}`) }))}
        />
      </div>
      <Select
        name="obligedId"
        label={t("obliged")}
        empty={t("nobody")}
        optional
        choices={organisations.map(namedChoice)}
      />
      <SubmitButton>{t("act")}</SubmitButton>
    </Form>
  );
}
