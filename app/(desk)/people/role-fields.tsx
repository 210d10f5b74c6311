import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { roles } from "@/db/schema/vocabulary";
import type { Role } from "@/lib/kernel/actor";

type RoleFieldsProps = { held?: readonly Role[]; seesAll?: boolean };

/** What a person may do, and whether they see every case: the same questions on both forms. */
export function RoleFields({ held = [], seesAll = false }: RoleFieldsProps) {
  const [t, domain] = [useTranslations("people"), useTranslations("domain.role")];
  return (
    <>
      <CheckboxGroup
        name="roles"
        legend={t("roles")}
        hint={t("roles_hint")}
        values={held}
        choices={roles.map((role) => ({ value: role, label: domain(role), note: t(`role_note.${role}`) }))}
      />
      <Checkbox name="seesAll" label={t("sees_all")} note={t("sees_all_note")} checked={seesAll} />
    </>
  );
}
