import { useTranslations } from "next-intl";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import type { Why } from "@/app/_ui/why";
import { submitScore } from "./actions";
import type { Exposure } from "./exposure-entry";

type ScoreFormProps = { exposure: Exposure; reference: string; not: Why | null };

/** Adds an assessor's CVSS vector; the score is computed from it. */
export function ScoreForm({ exposure, reference, not }: ScoreFormProps) {
  const t = useTranslations("verification.exposures");
  if (not) return <BlockedButton reason={not}>{t("score")}</BlockedButton>;
  return (
    <details>
      <summary>{t("score")}</summary>
      <Form
        action={submitScore}
        id={`score-${exposure.number}`}
        label={t("score")}
        carries={{ exposureId: exposure.id, reference }}
      >
        <TextInput name="assessor" label={t("assessor")} hint={t("assessor_hint")} />
        <TextInput
          name="vector"
          label={t("vector")}
          hint={t("vector_hint")}
          placeholder="CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"
        />
        <SubmitButton>{t("score")}</SubmitButton>
      </Form>
    </details>
  );
}
