import "server-only";
import { getTranslations } from "next-intl/server";
import type { Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import { obstacle, type StatementAct } from "@/lib/statements/lifecycle";
import type { ReadStatement } from "./read-statement";

/** Why this person cannot do this to the statement now, in words, or null: the reason that the command would give. */
export const whyNot = async (
  act: StatementAct,
  of: ReadStatement,
  person: Person,
): Promise<string | null> => {
  const [t, refusals] = await Promise.all([getTranslations("statements"), getTranslations("refusals.keys")]);
  const key =
    obstacle(act, { ...of.statement, writtenBy: of.current.writtenBy }, person) ??
    (of.found.status === "closed" ? "case.closed" : null);
  if (key === null) return may(person, act) ? null : t("not_your_role");
  return refusals(key.replaceAll(".", "_") as "case_closed");
};
