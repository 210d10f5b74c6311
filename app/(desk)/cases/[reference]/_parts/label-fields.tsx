import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { namedChoice } from "@/app/_components/record-choices";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import type { Label } from "@/lib/labels/leave";

type LabelFieldsProps = { label: Label; members: readonly { id: string; name: string }[]; self: string };

/** The label of a new record and, for RED, who is named on it beside whoever records it. */
export async function LabelFields({ label, members, self }: LabelFieldsProps) {
  const t = await getTranslations("verification");
  const others = members.filter((member) => member.id !== self);
  return (
    <>
      <Choose from="label" value={label} label={t("label.label")} />
      {others.length > 0 && (
        <details>
          <summary>{t("label.named_open")}</summary>
          <CheckboxGroup
            name="named"
            legend={t("label.named")}
            hint={t("label.named_hint")}
            choices={others.map(namedChoice)}
          />
        </details>
      )}
    </>
  );
}
