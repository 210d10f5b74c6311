import { getLocale, getTranslations } from "next-intl/server";
import { eventWords } from "@/app/_components/event-words";
import { MomentInput } from "@/app/_components/moment-input";
import { recordKinds, roles } from "@/db/schema/vocabulary";
import type { AuditFilter } from "@/lib/audit/filter";
import { type Action, actions } from "@/lib/kernel/actions";

type FilterProps = {
  filter: AuditFilter;
  /** Whose events are looked for, by name. */
  who: string | undefined;
  /** The names of those whose events are in sight, to choose from. */
  seen: readonly string[];
};

const acts = Object.keys(actions) as Action[];

/** Which events of the log: of a case, by somebody, of a kind, within days. It lives in the address. */
export async function Filter({ filter, who, seen }: FilterProps) {
  const [t, words, locale] = await Promise.all([getTranslations("audit.filter"), eventWords(), getLocale()]);
  const inOrder = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
    keys
      .map((key) => ({ key, said: word(key) }))
      .sort((one, other) => one.said.localeCompare(other.said, locale));
  return (
    <form
      action="/audit"
      className="fields mb-4 print:hidden grid-cols-[repeat(auto-fit,minmax(min(150px,100%),1fr))]"
      aria-label={t("label")}
    >
      <div>
        <label htmlFor="f-case">{t("case")}</label>
        <input id="f-case" name="case" type="text" defaultValue={filter.case} placeholder="RNT-2021-0001" />
      </div>
      <div>
        <label htmlFor="f-who">{t("who")}</label>
        <input
          id="f-who"
          name="who"
          type="text"
          list="f-seen"
          defaultValue={who}
          placeholder={t("anybody")}
        />
        <datalist id="f-seen">
          {[...new Set(seen)].sort().map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <div>
        <label htmlFor="f-role">{t("role")}</label>
        <select id="f-role" name="role" defaultValue={filter.role ?? ""}>
          <option value="">{t("any_role")}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {words.roleOf(role)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="f-act">{t("act")}</label>
        <select id="f-act" name="act" defaultValue={filter.act ?? ""}>
          <option value="">{t("everything")}</option>
          <option value="changes">{t("changes")}</option>
          <option value="looks">{t("looks")}</option>
          {inOrder(acts, words.actOf).map(({ key, said }) => (
            <option key={key} value={key}>
              {said}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="f-object">{t("object")}</label>
        <select id="f-object" name="object" defaultValue={filter.object ?? ""}>
          <option value="">{t("any_object")}</option>
          {inOrder(recordKinds, words.kindOf).map(({ key, said }) => (
            <option key={key} value={key}>
              {said}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="f-number">{t("number")}</label>
        <input id="f-number" name="number" type="text" defaultValue={filter.number} placeholder="E-0003" />
      </div>
      {filter.subject && <input type="hidden" name="subject" value={filter.subject} />}
      <MomentInput name="from" asks="day" label={t("from")} value={filter.from} locale={locale} optional />
      <MomentInput name="until" asks="day" label={t("until")} value={filter.until} locale={locale} optional />
      <div className="self-end">
        <button className="btn" type="submit">
          {t("submit")}
        </button>
      </div>
    </form>
  );
}
