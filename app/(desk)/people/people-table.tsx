import { useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { Table } from "@/app/_ui/table";
import type { Role } from "@/lib/kernel/actor";
import type { PersonState } from "@/lib/people/lifecycle";

type Listed = { id: string; name: string; organisation: string; roles: readonly Role[]; status: PersonState };

export function PeopleTable({ people }: { people: readonly Listed[] }) {
  const [t, role] = [useTranslations("people"), useTranslations("domain.role")];
  return (
    <Table
      caption={t("title")}
      columns={[
        { id: "name", label: t("name") },
        { id: "organisation", label: t("organisation") },
        { id: "roles", label: t("roles") },
        { id: "status", label: t("status") },
      ]}
      rows={people.map((person) => ({
        id: person.id,
        cells: [
          <a key="name" href={`/people/${person.id}`}>
            {person.name}
          </a>,
          person.organisation,
          person.roles.map((held) => role(held)).join(", "),
          <StateTag key="status" kind="person_state" state={person.status} />,
        ],
      }))}
    />
  );
}
