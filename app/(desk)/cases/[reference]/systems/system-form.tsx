import { useTranslations } from "next-intl";
import { SystemFields } from "@/app/_components/system-fields";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { submitBringIn, submitSystem } from "./actions";

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
      <SystemFields systems={systems} organisations={organisations} />
      <SubmitButton>{t("record")}</SubmitButton>
    </Form>
  );
}

type BringInProps = {
  caseId: string;
  reference: string;
  inventory: readonly { id: string; name: string; owner: string | null }[];
};

/** Brings a system of the inventory into the case. */
export function BringInForm({ caseId, reference, inventory }: BringInProps) {
  const t = useTranslations("verification.systems");
  return (
    <Form action={submitBringIn} id="bring" carries={{ caseId, reference }}>
      <Select
        name="systemId"
        label={t("bring_in_label")}
        hint={t("bring_in_hint")}
        choices={inventory.map(({ id, name, owner }) => ({
          value: id,
          label: owner ? `${name} (${owner})` : name,
        }))}
      />
      <SubmitButton>{t("bring_in_act")}</SubmitButton>
    </Form>
  );
}
