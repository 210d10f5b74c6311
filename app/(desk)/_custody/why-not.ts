import { getTranslations } from "next-intl/server";
import { type EvidenceAct, obstacle, type Standing } from "@/lib/evidence/custody/lifecycle";
import type { Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";

export type WhyNot = (act: EvidenceAct) => string | null;

/** Why this person cannot take an act on the item now, worded, or null; the command would say the same. */
export const whyNot = async (person: Person, item: Standing): Promise<WhyNot> => {
  const t = await getTranslations("refusals.keys");
  return (act) => {
    if (!may(person, act)) return t("forbidden");
    const key = obstacle(act, item, person);
    return key && t(key.replaceAll(".", "_") as "evidence_physical");
  };
};
