import type { getTranslations } from "next-intl/server";
import type { ShutOut } from "@/lib/cases/shut-out";
import { personOf } from "@/lib/kernel/person-of";

type Words = Awaited<ReturnType<typeof getTranslations<"cases.relabel">>>;

/** Somebody whom a label shuts out, by name or by what they read as. */
export const wordedShutOut = (
  { name, organisation, role }: ShutOut,
  t: Words,
  roleName: (role: string) => string,
): string => {
  if (name) return personOf(name, organisation ?? "");
  if (role === "everything") return organisation ? t("everything_of", { organisation }) : t("everything");
  return t("by_role", { role: roleName(role ?? ""), organisation: organisation ?? "" });
};
