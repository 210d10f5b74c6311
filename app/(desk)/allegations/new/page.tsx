import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { namedChoice } from "@/app/_components/record-choices";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { submitAllegation } from "./actions";
import { claimFields } from "./fields";

export default async function NewAllegationPage() {
  const person = await requirePerson();
  if (!may(person, "allegation.log")) notFound();
  const t = await getTranslations("allegations");
  const organisations = await read(person, (tx) => listAllOrganisations(tx));
  return (
    <>
      <PageHead title={t("log")} />
      <Panel className="max-w-3xl">
        <Form action={submitAllegation}>
          <TextInput
            name="source.described"
            label={t("described")}
            hint={t("described_hint")}
            maxLength={200}
          />
          <Select
            name="source.organisationId"
            label={t("source_organisation")}
            optional
            choices={organisations.map(namedChoice)}
          />
          <Choose from="reliability" name="source.reliability" value="F" label={t("reliability")} />
          <Checkbox name="source.anonymous" label={t("anonymous")} />
          <TextArea
            name="source.identity"
            label={t("identity")}
            hint={t("identity_hint")}
            rows={2}
            optional
          />
          <Choose from="channel" label={t("channel")} />
          <TextInput name="receivedOn" type="datetime-local" label={t("received_on")} />
          <TextArea name="summary" label={t("summary")} hint={t("summary_hint")} rows={6} />
          <TextInput name="sourceReference" label={t("source_reference")} optional />
          <Choose from="label" value="AMBER" label={t("label")} />
          {claimFields.map((n) => (
            <div className="fields" key={n}>
              <TextArea
                name={`claims.${n}.text`}
                label={t("claim", { n: String(n + 1) })}
                hint={t("claim_hint")}
                rows={2}
                optional
              />
              <Choose
                from="credibility"
                name={`claims.${n}.credibility`}
                value="6"
                label={t("credibility", { n: String(n + 1) })}
              />
            </div>
          ))}
          <Checkbox name="clock" label={t("clock")} checked />
          <SubmitButton>{t("act_log")}</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
