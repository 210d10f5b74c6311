import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { OrganisationFields } from "@/app/_components/organisation-fields";
import { namedChoice } from "@/app/_components/record-choices";
import { casePage } from "@/app/_server/case-page";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { listOrganisations } from "@/lib/cases/queries";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { submitName, submitParty } from "./actions";
import { Party } from "./party";

export default casePage({
  reads: (tx, { found }) => ({
    parties: listOrganisations(tx, found.id),
    organisations: listAllOrganisations(tx),
  }),
  show: async ({ found, reference, asked, parties, organisations, not }) => {
    const [t, d] = await Promise.all([getTranslations("cases"), getTranslations("domain")]);
    const changes = not("case.change-part") === null;
    const others = organisations.filter(({ id }) => parties.every((each) => each.id !== id));
    const named = others.find(({ id }) => id === asked("named"))?.id;
    const carries = { caseId: found.id, reference };
    return (
      <div className="stack-l">
        <section aria-labelledby="h-organisations">
          <SectionHead id="h-organisations" title={t("section.organisations")} />
          <Panel flush>
            <ul className="list">
              {parties.map((each) => (
                <li key={each.id} className="party">
                  <p>
                    {each.name} <span className="ink3">{d(`party_role.${each.role}`)}</span>
                    {each.admitted && <span className="small ink3">, {t("reads")}</span>}
                    {each.standing === "named" && (
                      <span className="small ink3">, {t("organisation.only_named")}</span>
                    )}
                  </p>
                  {changes && (
                    <Party
                      organisation={each}
                      caseId={found.id}
                      reference={reference}
                      isLeading={each.id === found.organisationId}
                    />
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        </section>
        <div className="cols-even">
          <section aria-labelledby="h-add" id="add">
            <SectionHead id="h-add" title={t("organisation.add_title")} />
            <Possible not={not("case.add-organisation")} act={t("organisation.add")}>
              <Panel>
                <Form action={submitParty} id="organisation" carries={carries}>
                  <Select
                    name="organisationId"
                    label={t("member.organisation")}
                    choices={others.map(namedChoice)}
                    value={named}
                  />
                  <Choose from="party_role" name="role" label={t("organisation.role")} />
                  <Checkbox name="admitted" label={t("organisation.admitted")} />
                  <SubmitButton>{t("organisation.add")}</SubmitButton>
                </Form>
              </Panel>
            </Possible>
          </section>
          <section aria-labelledby="h-name" id="name">
            <SectionHead id="h-name" title={t("organisation.name_title")} />
            <Possible not={not("organisation.name")} act={t("organisation.name_act")}>
              <Panel>
                <Form action={submitName} id="name-organisation" carries={{ reference }}>
                  <p className="small ink2">{t("organisation.name_note")}</p>
                  <OrganisationFields />
                  <SubmitButton>{t("organisation.name_act")}</SubmitButton>
                </Form>
              </Panel>
            </Possible>
          </section>
        </div>
      </div>
    );
  },
});
