import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { Checkbox } from "@/app/_ui/checkbox";
import type { Role } from "@/lib/kernel/actor";

type RoleFieldsProps = { held?: readonly Role[]; seesAll?: boolean };

/** What a person may do, and whether they see every case: the same questions on both forms. */
export function RoleFields({ held = [], seesAll = false }: RoleFieldsProps) {
  const t = useTranslations("people");
  return (
    <>
      <Choose
        from="role"
        name="roles"
        as="boxes"
        label={t("roles")}
        hint={t("roles_hint")}
        value={held}
        note={(role) => t(`role_note.${role}`)}
      />
      <Checkbox name="seesAll" label={t("sees_all")} note={t("sees_all_note")} checked={seesAll} />
    </>
  );
}
