import { useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { Table } from "@/app/_ui/table";
import type { Role } from "@/lib/kernel/actor";
import type { PersonState } from "@/lib/people/lifecycle";
import type { UndecidedGrant } from "@/lib/people/undecided";
import { GrantTag } from "./grant-tag";

type Listed = {
  id: string;
  name: string;
  organisation: string;
  roles: readonly Role[];
  undecided: readonly UndecidedGrant[];
  status: PersonState;
};

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
          <div key="roles" className="stack-s">
            {person.roles.length > 0 && <span>{person.roles.map((held) => role(held)).join(", ")}</span>}
            {person.undecided.map((grant) => (
              <span key={grant.id}>
                <GrantTag grant={grant} />
              </span>
            ))}
          </div>,
          <StateTag key="status" kind="person_state" state={person.status} />,
        ],
      }))}
    />
  );
}
