import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Time } from "@/app/_ui/time";
import type { Person } from "@/lib/kernel/actor";
import type { Deputy } from "@/lib/people/deputies/queries";
import { actAsOneself, actFor } from "../_deputies/actions";

type StandInsProps = { person: Person; standIns: readonly Deputy[] };

/** For whom the reader stands in, until when, and the way to act for them or as oneself again. */
export function StandIns({ person, standIns }: StandInsProps) {
  const [t, role] = [useTranslations("today"), useTranslations("domain.role")];
  if (person.standsFor)
    return (
      <Notice tone="info">
        <p>
          {t("acts_for", {
            name: person.standsFor.name,
            role: person.roles.map((one) => role(one)).join(", "),
          })}{" "}
          <Time at={person.standsFor.until} />.
        </p>
        <form action={actAsOneself} className="row">
          <Button small>{t("act_as_oneself")}</Button>
        </form>
      </Notice>
    );
  return standIns.map((deputy) => (
    <Notice key={deputy.id} tone="info">
      <p>
        {t("stands_in", { name: deputy.forName, role: role(deputy.role) })} <Time at={deputy.endsAt} />.
        {deputy.unread !== null && deputy.unread > 0 && ` ${t("unread_for", { count: deputy.unread })}`}
      </p>
      <form action={actFor} className="row">
        <input type="hidden" name="deputyId" value={deputy.id} />
        <Button small>{t("act_for", { name: deputy.forName })}</Button>
      </form>
    </Notice>
  ));
}
