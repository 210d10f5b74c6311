import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { Chips } from "@/app/_ui/chips";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { personStates } from "@/db/schema/people";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { listPeople, type PeopleFilter, peopleFilter } from "@/lib/people/queries";
import { submitAdmission } from "./actions";
import { PeopleTable } from "./people-table";

type Search = Promise<Record<string, string | string[]>>;

const pageSize = 50;

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  const person = await requirePerson();
  if (!may(person, "person.confirm-grant")) notFound();
  const filter = peopleFilter.parse(await searchParams);
  const [t, domain, amend] = await Promise.all([
    getTranslations("people"),
    getTranslations("domain"),
    getTranslations("amendments"),
  ]);
  const { page, organisations } = await read(person, async (tx) => ({
    page: await listPeople(tx, filter, pageSize),
    organisations: await listAllOrganisations(tx),
  }));
  const chosen = organisations.find(({ id }) => id === filter.organisation);
  return (
    <>
      <PageHead
        title={t("title")}
        below={t("organisations", { count: organisations.length })}
        acts={
          may(person, "person.invite") && (
            <>
              <ButtonLink href="/people/invite" weight="main">
                {t("invite")}
              </ButtonLink>
              <ButtonLink href="/people/organisation">{t("add_organisation")}</ButtonLink>
              {chosen && (
                <ButtonLink href={`/people/organisation/${chosen.id}/amend`}>
                  {amend("title.organisation")}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      {chosen?.standing === "named" && may(person, "organisation.admit") && (
        <Panel className="mb-4">
          <Form action={submitAdmission} carries={{ organisationId: chosen.id }}>
            <p className="ink2">{t("admit_note")}</p>
            <SubmitButton>{t("admit")}</SubmitButton>
          </Form>
        </Panel>
      )}
      <div className="row mb-4">
        <Chips
          label={t("filter.status")}
          chips={[
            { href: address(filter, { status: undefined }), label: t("filter.any"), current: !filter.status },
            ...personStates.map((status) => ({
              href: address(filter, { status }),
              label: domain(`person_state.${status}`),
              current: filter.status === status,
            })),
          ]}
        />
        <Chips
          label={t("filter.organisation")}
          chips={[
            {
              href: address(filter, { organisation: undefined }),
              label: t("filter.every_organisation"),
              current: !filter.organisation,
            },
            ...organisations.map(({ id, short }) => ({
              href: address(filter, { organisation: id }),
              label: short,
              current: filter.organisation === id,
            })),
          ]}
        />
      </div>
      {page.people.length === 0 ? (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/people">{t("show_all")}</a>} />
      ) : (
        <PeopleTable people={page.people} />
      )}
      <Pager
        newer={filter.after ? address(filter, {}) : undefined}
        older={page.next ? address(filter, { after: page.next }) : undefined}
      />
    </>
  );
}

/** The address of the list with another choice; a new choice begins at its first page. */
const address = ({ organisation, status }: PeopleFilter, change: Partial<PeopleFilter>): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ organisation, status, ...change })) {
    if (value) query.set(key, value);
  }
  return query.size > 0 ? `/people?${query}` : "/people";
};
