import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { Choose } from "@/app/_components/choose";
import { namedChoice } from "@/app/_components/record-choices";
import { casePage } from "@/app/_server/case-page";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { Form } from "@/app/_ui/form";
import { listAddress } from "@/app/_ui/list-address";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { labels } from "@/db/schema/vocabulary";
import { amendmentsOf } from "@/lib/amendments/queries";
import { listAddable } from "@/lib/cases/addable";
import { memberFilter, wantedBy } from "@/lib/cases/member-filter";
import { countMembers, listOrganisations, membersOfCase } from "@/lib/cases/queries";
import { pageFrom } from "@/lib/kernel/page";
import { personOf } from "@/lib/kernel/person-of";
import { submitMembers, submitOrganisation } from "./actions";
import { AddableByName, wordsIn } from "./addable-by-name";
import { Keeping } from "./keeping";
import { MemberFilters } from "./member-filters";
import { MemberRows } from "./member-rows";
import { readKeeping } from "./read-keeping";
import { Removal } from "./removal";

type Asked = { asked: (name: string) => string | undefined; askedAll: (name: string) => string[] };
const filterIn = ({ asked, askedAll }: Asked) =>
  memberFilter.parse({
    state: asked("state"),
    role: askedAll("role"),
    organisation: askedAll("organisation"),
    after: asked("after"),
  });

export default casePage({
  reads: (tx, { found, person, asked, askedAll }) => {
    const filter = filterIn({ asked, askedAll });
    // Sent once, though two wait for it.
    const organisations = listOrganisations(tx, found.id).then((rows) => rows);
    return {
      members: membersOfCase(tx, found.id, pageFrom(filter.after), wantedBy(filter)),
      counts: countMembers(tx, found.id, filter.role),
      organisations,
      amendments: organisations.then((rows) =>
        amendmentsOf(
          tx,
          rows.map(({ id }) => id),
        ),
      ),
      addable: listAddable(tx, found.id, wordsIn(asked("name"))),
      keeping: readKeeping(tx, found, person),
    };
  },
  show: async (page) => {
    const {
      found,
      person,
      reference,
      base,
      asked,
      members,
      counts,
      organisations,
      amendments,
      addable,
      keeping,
      not,
    } = page;
    const [t, d, form] = await Promise.all([
      getTranslations("cases"),
      getTranslations("domain"),
      getTranslations("ui.form"),
    ]);
    const filter = filterIn(page);
    const here = `${base}/people`;
    const takeOut = (member: string) =>
      `${listAddress(here, { ...filter, member }, { after: filter.after })}#take-out`;
    const leaving = members.rows.find(({ id }) => id === asked("member"));
    const adds = not("case.add-member") === null;
    const cautions = [...new Set(addable.people.rows.flatMap(({ apart }) => apart ?? []))];
    const raisable = labels.slice(labels.indexOf(found.label) + 1);
    return (
      <div className="stack-l">
        <section aria-labelledby="h-members">
          <SectionHead id="h-members" title={t("section.people")} note={t("member.note")} />
          <MemberFilters here={here} filter={filter} counts={counts} />
          {adds && leaving && <Removal member={leaving} found={found} reference={reference} />}
          <MemberRows
            members={members.rows}
            takeOut={adds ? (id, isLead) => (isLead && id === person.id ? "" : takeOut(id)) : undefined}
          />
          <NextPage here={listAddress(here, filter, {})} after={filter.after} next={members.next} />
          {adds && (
            <Panel className="mt-4">
              <h3 className="mb-2">{t("member.add_title")}</h3>
              <AddableByName here={`${base}/people`} words={wordsIn(asked("name"))} addable={addable} />
              {addable.people.rows.length > 0 && (
                <Form action={submitMembers} id="member" carries={{ caseId: found.id, reference }}>
                  <CheckboxGroup
                    name="personIds"
                    legend={t("member.people")}
                    hint={cautions.map((role) => t(`member.caution.${role}`)).join(" ") || undefined}
                    choices={addable.people.rows.map(({ id, name, organisation, apart }) => ({
                      value: id,
                      label: personOf(name, organisation),
                      note: apart ? d(`role.${apart}`) : undefined,
                    }))}
                  />
                  <SubmitButton>{t("member.add")}</SubmitButton>
                </Form>
              )}
            </Panel>
          )}
        </section>
        <Keeping keeping={keeping} found={found} reference={reference} not={not} />
        <section aria-labelledby="h-organisations">
          <SectionHead
            id="h-organisations"
            title={t("section.organisations")}
            acts={adds && <a href={`${base}/organisations`}>{t("organisation.manage")}</a>}
          />
          <Panel flush>
            <ul className="list">
              {organisations.map((each) => (
                <li key={each.id}>
                  {each.name} <span className="ink3">{d(`party_role.${each.role}`)}</span>
                  {each.admitted && <span className="small ink3">, {t("reads")}</span>}
                  <Amended history={amendments.filter(({ recordId }) => recordId === each.id)} />
                </li>
              ))}
            </ul>
          </Panel>
          {adds && addable.organisations.rows.length > 0 && (
            <Panel className="mt-4">
              <h3 className="mb-2">{t("organisation.add_title")}</h3>
              <Form action={submitOrganisation} id="organisation" carries={{ caseId: found.id, reference }}>
                <Select
                  name="organisationId"
                  label={t("member.organisation")}
                  choices={addable.organisations.rows.map(namedChoice)}
                />
                <Choose from="party_role" name="role" label={t("organisation.role")} />
                <Checkbox name="admitted" label={t("organisation.admitted")} />
                <SubmitButton>{t("organisation.add")}</SubmitButton>
              </Form>
            </Panel>
          )}
        </section>
        {not("case.relabel") === null && raisable.length > 0 && (
          <section aria-labelledby="h-label">
            <SectionHead id="h-label" title={t("relabel.title")} note={t("relabel.note")} />
            <Panel>
              <form action={`/cases/${reference}/label`} className="stack max-w-form">
                <Choose
                  from="label"
                  name="to"
                  only={raisable}
                  label={t("relabel.label")}
                  empty={form("choose")}
                />
                <Button>{t("relabel.next")}</Button>
              </form>
            </Panel>
          </section>
        )}
      </div>
    );
  },
});
