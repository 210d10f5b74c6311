import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Choose } from "@/app/_components/choose";
import { claimChoice, itemChoice } from "@/app/_components/record-choices";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { submitFinding } from "./actions";

type FindingFormProps = {
  caseId: string;
  reference: string;
  claims: readonly { id: string; number: number; text: string }[];
  chosen: string | undefined;
  evidence: readonly { id: string; number: number; title: string; method: string }[];
  /** The fields of the label. */
  children: ReactNode;
};

/** Says what verification established about a claim, how surely and on what. */
export function FindingForm({ caseId, reference, claims, chosen, evidence, children }: FindingFormProps) {
  const t = useTranslations("verification.findings");
  const d = useTranslations("domain.verdict_note");
  return (
    <Form action={submitFinding} id="finding" carries={{ caseId, reference }}>
      <Select name="claimId" label={t("claim")} value={chosen} choices={claims.map(claimChoice)} />
      <div className="cols-even">
        <Choose from="verdict" as="radio" label={t("verdict")} note={(verdict) => d(verdict)} />
        <div className="stack">
          <Choose from="confidence" as="radio" label={t("confidence")} />
          {evidence.length > 0 && (
            <CheckboxGroup
              name="evidenceIds"
              legend={t("evidence")}
              hint={t("evidence_hint")}
              choices={evidence.map((item) => ({
                ...itemChoice(item),
                note: item.method,
              }))}
            />
          )}
        </div>
      </div>
      <TextArea name="reasoning" label={t("reasoning")} hint={t("reasoning_hint")} rows={5} />
      {children}
      <SubmitButton>{t("make")}</SubmitButton>
    </Form>
  );
}
