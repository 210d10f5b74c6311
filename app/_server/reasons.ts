import "server-only";
import { getTranslations } from "next-intl/server";
import { because, type Why } from "@/app/_ui/why";
import { refusalKey } from "@/app/_words/refusal-key";
import { type Action, actions } from "@/lib/kernel/actions";
import type { Person, Role } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import type { RefusalKey } from "@/lib/kernel/refusal";

/** Why an act is not possible for somebody now, worded, or null; never, where none of their roles does it. The obstacles are message keys, as lifecycles give them; the first one counts. */
export type Reason = (act: Action, ...obstacles: readonly (RefusalKey | null)[]) => Why | null;

/** The reasons for one person: the role first, then the moment. A page shows an act that is not possible now disabled with its reason, and one that never is not at all; the command would refuse both. */
export const reasonsFor = async (person: Person): Promise<Reason> => {
  const [t, role, refusals] = await Promise.all([
    getTranslations("ui"),
    getTranslations("domain.role"),
    getTranslations("refusals.keys"),
  ]);
  return (act, ...obstacles) => {
    if (!may(person, act))
      return {
        says: t("only_for", {
          roles: rolesOf(act)
            .map((each) => role(each))
            .join(", "),
        }),
        isNever: true,
      };
    const key = obstacles.find((each) => each !== null);
    return key ? because(refusals(refusalKey(key))) : null;
  };
};

/** The roles that do this act. */
export const rolesOf = (act: Action): Role[] =>
  (actions[act] as readonly string[]).filter((each) => each !== "everybody" && !each.includes(":")) as Role[];
