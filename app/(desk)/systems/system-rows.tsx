import { getTranslations } from "next-intl/server";
import { type ListLine, ListRows } from "@/app/_components/list-rows";
import { sectorWord } from "@/app/_components/sector-word";
import type { personalData } from "@/db/schema/vocabulary";
import type { ListedSystem } from "@/lib/systems/list";

/** Systems of the inventory, a line each: whose, of which class and sector, which personal data, and in how many cases. */
export async function SystemRows({ systems }: { systems: readonly ListedSystem[] }) {
  const [t, d] = await Promise.all([getTranslations("verification.systems"), getTranslations("domain")]);
  const held = (data: readonly string[]) =>
    data.map((each) => d(`personal_data.${each as (typeof personalData)[number]}`)).join(", ");
  const line = (system: ListedSystem): ListLine => [
    system.id,
    `/systems/${system.id}`,
    system.name,
    "",
    [
      system.owner ?? "",
      d(`system_class.${system.class}`),
      sectorWord(d, system.sector),
      held(system.data),
      system.cases > 0 ? t("in_cases", { count: system.cases }) : "",
    ],
  ];
  return (
    <ListRows
      caption={t("inventory")}
      title={t("column.name")}
      columns={[
        { label: t("column.owner"), look: "text" },
        { label: t("column.class"), look: "text" },
        { label: t("column.sector"), look: "text" },
        { label: t("column.data"), look: "wide" },
        { label: t("column.cases"), look: "end" },
      ]}
      lines={systems.map(line)}
    />
  );
}
