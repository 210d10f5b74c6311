import { useTranslations } from "next-intl";
import { PickSystem } from "@/app/_components/pick-system";
import { SystemFields } from "@/app/_components/system-fields";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Choices } from "@/lib/kernel/page";
import type { SystemChoice } from "@/lib/systems/queries";
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
      <SystemFields systems={{ rows: [...systems], isAll: true }} organisations={organisations} />
      <SubmitButton>{t("record")}</SubmitButton>
    </Form>
  );
}

type BringInProps = {
  caseId: string;
  reference: string;
  inventory: Choices<SystemChoice>;
};

/** Brings a system of the inventory into the case. */
export function BringInForm({ caseId, reference, inventory }: BringInProps) {
  const t = useTranslations("verification.systems");
  return (
    <Form action={submitBringIn} id="bring" carries={{ caseId, reference }}>
      <PickSystem name="systemId" named="systemNamed" label={t("bring_in_label")} from={inventory} />
      <SubmitButton>{t("bring_in_act")}</SubmitButton>
    </Form>
  );
}
