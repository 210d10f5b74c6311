import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import type { FormAction } from "@/app/_ui/form-state";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { Why } from "@/app/_ui/why";
import type { EvidenceAct } from "@/lib/evidence/custody/lifecycle";
import type { Item } from "@/lib/evidence/queries";

/** Why an act on an item is not possible for the reader now, worded, or null. */
export type ReasonOnItem = (act: EvidenceAct) => Why | null;

export type ActFormProps = {
  act: EvidenceAct;
  title: string;
  action: FormAction;
  item: Pick<Item, "id" | "number" | "kind">;
  /** The page that it leads back to. */
  back: string;
  /** Why it is not possible now. */
  not: Why | null;
  /** What happens. */
  note?: ReactNode | undefined;
  caution?: boolean | undefined;
  /** Whether the reason has to be long enough to say something. */
  long?: boolean | undefined;
  /** Shown open, because it waits for the reader. */
  open?: boolean | undefined;
  reasonLabel?: string | undefined;
  reasonHint?: string | undefined;
  children?: ReactNode | undefined;
};

/** One act on an item, with where and why; disabled with its reason when it is not possible now. */
export function ActForm({
  act,
  title,
  action,
  item,
  back,
  not,
  note,
  caution = false,
  long = false,
  open = false,
  reasonLabel,
  reasonHint,
  children,
}: ActFormProps) {
  const t = useTranslations("evidence.acts");
  if (not) return <BlockedButton reason={not}>{title}</BlockedButton>;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <Form
        action={action}
        id={`${act.replace("evidence.", "")}-${item.number}`}
        label={title}
        carries={{ itemId: item.id, back }}
      >
        {note !== undefined && (
          <Notice tone={caution ? "caution" : "info"} small>
            {note}
          </Notice>
        )}
        {children}
        <TextInput name="place" label={t("place")} hint={t("place_hint")} optional={item.kind === "file"} />
        <TextArea
          name="reason"
          label={reasonLabel ?? t("reason")}
          hint={reasonHint ?? t(long ? "reason_long" : "reason_hint")}
          rows={2}
        />
        <SubmitButton>{title}</SubmitButton>
      </Form>
    </details>
  );
}
