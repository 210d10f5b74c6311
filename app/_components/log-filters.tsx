import { getLocale, getTranslations } from "next-intl/server";
import { recordKinds, roles } from "@/db/schema/vocabulary";
import type { AuditFilter } from "@/lib/audit/filter";
import { type Action, actions } from "@/lib/kernel/actions";
import { eventWords } from "./event-words";
import { Filters } from "./filters";
import { MomentInput } from "./moment-input";
import { TypedFilter } from "./typed-filter";

type LogFiltersProps = {
  path: string;
  filter: AuditFilter;
  /** Within which case and by whom is asked in the log alone: by name, of whom those in sight are suggested. */
  people?: { who: string | undefined; seen: readonly string[] };
};

const acts = Object.keys(actions) as Action[];
const kinds = ["changes", "looks"] as const;

/** Which events of the log: all, changes or looks; which act, on what, in which role, of which case, by whom, within days. It lives in the address. */
export async function LogFilters({ path, filter, people }: LogFiltersProps) {
  const [t, words, locale] = await Promise.all([getTranslations("audit.filter"), eventWords(), getLocale()]);
  const inOrder = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
    keys
      .map((key) => [key as string, word(key)] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, locale));
  const kind = kinds.find((each) => each === filter.act) ?? "";
  return (
    <div className="print:hidden">
      <Filters
        path={path}
        filter={filter}
        label={t("label")}
        states={{
          name: "act",
          label: t("kind"),
          choices: [[undefined, t("everything"), ""], ...kinds.map((each) => [each, t(each), ""] as const)],
        }}
        selects={[
          { name: "act", label: t("act"), choices: [[kind, t("any_act")], ...inOrder(acts, words.actOf)] },
          {
            name: "object",
            label: t("object"),
            choices: [["", t("any_object")], ...inOrder(recordKinds, words.kindOf)],
          },
          { name: "role", label: t("role"), choices: [["", t("any_role")], ...inOrder(roles, words.roleOf)] },
        ]}
        typed={{
          names: people ? ["case", "who", "number", "from", "until"] : ["number", "from", "until"],
          fields: (
            <>
              {people && (
                <>
                  <TypedFilter name="case" label={t("case")} value={filter.case} example="RNT-2021-0001" />
                  <TypedFilter
                    name="who"
                    label={t("who")}
                    value={people.who}
                    example={t("anybody")}
                    suggested={people.seen}
                  />
                </>
              )}
              <TypedFilter name="number" label={t("number")} value={filter.number} example="E-0003" />
              <MomentInput
                name="from"
                asks="day"
                label={t("from")}
                value={filter.from}
                locale={locale}
                optional
              />
              <MomentInput
                name="until"
                asks="day"
                label={t("until")}
                value={filter.until}
                locale={locale}
                optional
              />
            </>
          ),
        }}
      />
    </div>
  );
}
