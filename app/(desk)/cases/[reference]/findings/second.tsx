import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import type { MadeFinding } from "@/lib/findings/queries";
import { submitConfirmation } from "./actions";

type SecondProps = { finding: MadeFinding; reference: string; confirms: boolean };

/** Who confirmed a finding beside its maker, that it waits for somebody, and the form for who may be that second person. */
export function Second({ finding, reference, confirms }: SecondProps) {
  const t = useTranslations("verification.findings");
  if (finding.confirmedAt !== null)
    return (
      <p className="small">
        {t("confirmed", { who: finding.confirmedBy ?? "" })} <Time at={finding.confirmedAt} />:{" "}
        <q>{finding.confirmedWords}</q>
      </p>
    );
  const mayConfirm = confirms && finding.isOurs && !finding.isOwn;
  return (
    <>
      {finding.awaits && <p className="small tone caution">{t("awaits")}</p>}
      {mayConfirm && (
        <details>
          <summary>{t("confirm")}</summary>
          <Form
            action={submitConfirmation}
            id={`confirm-${finding.id}`}
            carries={{ findingId: finding.id, reference }}
          >
            <TextArea name="words" label={t("confirm_words")} hint={t("confirm_hint")} rows={2} />
            <SubmitButton>{t("confirm")}</SubmitButton>
          </Form>
        </details>
      )}
    </>
  );
}
