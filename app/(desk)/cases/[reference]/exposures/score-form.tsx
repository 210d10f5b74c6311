import { useTranslations } from "next-intl";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Why } from "@/app/_ui/why";
import { submitScore } from "./actions";
import type { Exposure } from "./exposure-entry";
import { VectorFields } from "./vector-fields";

type ScoreFormProps = {
  exposure: Exposure;
  reference: string;
  organisations: readonly { id: string; name: string }[];
  not: Why | null;
};

/** Adds an assessor's CVSS vector; the score is computed from it. */
export function ScoreForm({ exposure, reference, organisations, not }: ScoreFormProps) {
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
        <VectorFields organisations={organisations} />
        <SubmitButton>{t("score")}</SubmitButton>
      </Form>
    </details>
  );
}
