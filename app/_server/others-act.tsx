import "server-only";
import { getTranslations } from "next-intl/server";
import { roles as allRoles } from "@/db/schema/vocabulary";
import type { Role } from "@/lib/kernel/actor";

/** Who does what a page is for and its reader does not, said once. */
export async function OthersAct({ roles }: { roles: ReadonlySet<Role> }) {
  const [t, d] = await Promise.all([getTranslations("ui"), getTranslations("domain.role")]);
  const inOrder = allRoles.filter((role) => roles.has(role)).map((role) => d(role));
  return <p className="small ink3 mt-8">{t("others_act", { roles: inOrder.join(", ") })}</p>;
}
