import { useTranslations } from "next-intl";
import { type ListLine, ListRows } from "@/app/_components/list-rows";
import { stateTone } from "@/app/_components/state-tag";
import type { Role } from "@/lib/kernel/actor";
import type { PersonState } from "@/lib/people/lifecycle";
import type { UndecidedGrant } from "@/lib/people/undecided";

type Listed = {
  id: string;
  name: string;
  organisation: string;
  roles: readonly Role[];
  undecided: readonly UndecidedGrant[];
  status: PersonState;
};

/** People, a line each, with the roles they hold and what of theirs waits for a second person or was made alone. */
export function PeopleTable({ people }: { people: readonly Listed[] }) {
  const [t, role, state, grantable, grants] = [
    useTranslations("people"),
    useTranslations("domain.role"),
    useTranslations("domain.person_state"),
    useTranslations("people.grantable"),
    useTranslations("people.grants"),
  ];
  const line = ({ id, name, organisation, roles, undecided, status }: Listed): ListLine => {
    const waits = undecided.map(({ gives, alone }) =>
      grants(alone ? "alone" : "waits", { gives: grantable(gives) }),
    );
    return [
      id,
      `/people/${id}`,
      name,
      "",
      [
        organisation,
        roles.map((held) => role(held)).join(", "),
        waits.join(", "),
        [stateTone("person_state", status), state(status)],
      ],
    ];
  };
  return (
    <ListRows
      caption={t("title")}
      title={t("name")}
      columns={[
        { label: t("organisation"), look: "text" },
        { label: t("roles"), look: "wide" },
        { label: t("undecided"), look: "wide" },
        { label: t("status"), look: "state" },
      ]}
      lines={people.map(line)}
    />
  );
}
