import { getTranslations } from "next-intl/server";
import type { Case } from "@/lib/cases/lock";
import type { Action } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";

/** Why this person cannot do that in the case now, worded, or null. */
export const whyNot = async (person: Person, found: Case, action: Action): Promise<string | null> => {
  const t = await getTranslations("refusals.keys");
  if (found.status === "closed") return t("case_closed");
  return may(person, action) ? null : t("forbidden");
};
