import { getTranslations } from "next-intl/server";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { Select } from "@/app/_ui/select";
import { labels } from "@/db/schema/vocabulary";
import type { Label } from "@/lib/labels/leave";

type LabelFieldsProps = { label: Label; members: readonly { id: string; name: string }[]; self: string };

/** The label of a new record and, for RED, who is named on it beside whoever records it. */
export async function LabelFields({ label, members, self }: LabelFieldsProps) {
  const t = await getTranslations("verification");
  const others = members.filter((member) => member.id !== self);
  return (
    <>
      <Select
        name="label"
        label={t("label.label")}
        value={label}
        choices={labels.map((each) => ({ value: each, label: `TLP:${each}` }))}
      />
      {others.length > 0 && (
        <details>
          <summary>{t("label.named_open")}</summary>
          <CheckboxGroup
            name="named"
            legend={t("label.named")}
            hint={t("label.named_hint")}
            choices={others.map((member) => ({ value: member.id, label: member.name }))}
          />
        </details>
      )}
    </>
  );
}
