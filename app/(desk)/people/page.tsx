import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { personStates } from "@/db/schema/people";
import { roles } from "@/db/schema/vocabulary";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { countPeople, listPeople, type PeopleFilter, peopleFilter } from "@/lib/people/queries";
import { submitAdmission } from "./actions";
import { PeopleTable } from "./people-table";

type Search = Promise<Record<string, string | string[]>>;

const pageSize = 50;

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  const person = await requirePerson();
  if (!may(person, "person.confirm-grant")) notFound();
  const filter = peopleFilter.parse(await searchParams);
  const to = (change: Partial<PeopleFilter>) => listAddress("/people", filter, change);
  const [t, d, amend, approvers, services, kev, ui, locale] = await Promise.all([
    getTranslations("people"),
    getTranslations("domain"),
    getTranslations("amendments"),
    getTranslations("statements.approvers"),
    getTranslations("statements.services"),
    getTranslations("kev"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const [page, counts, organisations] = await read(person, (tx) =>
    Promise.all([listPeople(tx, filter, pageSize), countPeople(tx, filter), listAllOrganisations(tx)]),
  );
  const [only, ...more] = filter.organisation;
  const chosen = more.length === 0 ? organisations.find(({ id }) => id === only) : undefined;
  const number = new Intl.NumberFormat(locale);
  const sum = (these: typeof counts) => these.reduce((all, { count }) => all + count, 0);
  const inState = (status: (typeof personStates)[number]) => counts.filter((each) => each.status === status);
  return (
    <>
      <PageHead
        title={t("title")}
        below={t("organisations", { count: organisations.length })}
        acts={
          <>
            {may(person, "person.invite") && (
              <>
                <ButtonLink href="/people/invite" weight="main">
                  {t("invite")}
                </ButtonLink>
                <ButtonLink href="/people/organisation">{t("add_organisation")}</ButtonLink>
                <ButtonLink href="/people/approvers">{approvers("title")}</ButtonLink>
                {chosen && (
                  <ButtonLink href={`/people/organisation/${chosen.id}/amend`}>
                    {amend("title.organisation")}
                  </ButtonLink>
                )}
              </>
            )}
            {may(person, "kev.load") && (
              <ButtonLink href="/people/exploited-vulnerabilities">{kev("title")}</ButtonLink>
            )}
            <ButtonLink href="/people/translation-services">{services("title")}</ButtonLink>
          </>
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
      <Filters
        path="/people"
        filter={filter}
        states={{
          name: "status",
          label: t("filter.status"),
          choices: [
            [undefined, t("filter.any"), number.format(sum(counts))],
            ...personStates.map(
              (each) => [each, d(`person_state.${each}`), number.format(sum(inState(each)))] as const,
            ),
          ],
        }}
        menus={[
          {
            name: "role",
            label: t("filter.role"),
            choices: roles.map((each) => [each, d(`role.${each}`)]),
          },
          {
            name: "organisation",
            label: t("filter.organisation"),
            choices: organisations.map(({ id, short }) => [id, short]),
          },
        ]}
      />
      <ListHead
        total={t("count", { count: sum(filter.status ? inState(filter.status) : counts) })}
        note={t("by_name")}
        keys={ui("keys")}
      />
      {page.people.length === 0 ? (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/people">{t("show_all")}</a>} />
      ) : (
        <PeopleTable people={page.people} />
      )}
      <Pager
        first={filter.after ? to({}) : undefined}
        next={page.next ? to({ after: page.next }) : undefined}
      />
    </>
  );
}
