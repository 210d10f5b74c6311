import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Why } from "@/app/_ui/why";
import { moves } from "@/lib/exposures/lifecycle";
import { submitMove } from "./actions";
import type { Exposure } from "./exposure-entry";

type MoveFormProps = { exposure: Exposure; reference: string; not: Why | null };

/** Moves an exposure to a state that it can come to from where it is. */
export function MoveForm({ exposure, reference, not }: MoveFormProps) {
  const t = useTranslations("verification.exposures");
  if (not) return <BlockedButton reason={not}>{t("move")}</BlockedButton>;
  return (
    <details>
      <summary>{t("move")}</summary>
      <Form
        action={submitMove}
        id={`move-${exposure.number}`}
        label={t("move")}
        carries={{ exposureId: exposure.id, version: exposure.version, reference }}
      >
        <Choose from="exposure_state" name="to" only={moves[exposure.state]} label={t("to")} />
        <TextArea name="reason" label={t("move_reason")} hint={t("move_reason_hint")} />
        <SubmitButton>{t("move")}</SubmitButton>
      </Form>
    </details>
  );
}
