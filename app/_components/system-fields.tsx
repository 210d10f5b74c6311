import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { Choices } from "@/lib/kernel/page";
import { Choose } from "./choose";
import { ExistingSystem } from "./existing-system";
import { PickSystem } from "./pick-system";
import { namedChoice } from "./record-choices";

type Named = { id: string; name: string };
type SystemFieldsProps = { systems: Choices<Named>; organisations: readonly Named[] };

/** What is asked of a system when it is recorded; where the inventory has one of this name, that is offered. */
export function SystemFields({ systems, organisations }: SystemFieldsProps) {
  const t = useTranslations("verification.systems");
  return (
    <>
      <TextInput name="name" label={t("name")} />
      <ExistingSystem words={{ another: t("another"), note: t("another_note"), open: t("open_existing") }} />
      <div className="fields">
        <Choose from="system_class" name="class" label={t("class_label")} hint={t("class_hint")} />
        <Choose from="sector" label={t("sector_label")} optional />
      </div>
      <Select name="ownerId" label={t("owner_label")} choices={organisations.map(namedChoice)} optional />
      <PickSystem
        name="supersedesId"
        named="supersedesNamed"
        label={t("supersedes_label")}
        from={systems}
        optional
      />
      <TextArea name="note" label={t("note_label")} hint={t("note_hint")} optional />
    </>
  );
}
