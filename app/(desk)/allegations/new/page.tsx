import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
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
import { channels, labels, reliabilities } from "@/db/schema/vocabulary";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { submitAllegation } from "./actions";
import { claimFields } from "./fields";

export default async function NewAllegationPage() {
  const person = await requirePerson();
  if (!may(person, "allegation.log")) notFound();
  const [t, d] = await Promise.all([getTranslations("allegations"), getTranslations("domain")]);
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
            choices={organisations.map((each) => ({ value: each.id, label: each.name }))}
          />
          <Select
            name="source.reliability"
            label={t("reliability")}
            value="F"
            choices={reliabilities.map((each) => ({ value: each, label: d(`reliability.${each}`) }))}
          />
          <Checkbox name="source.anonymous" label={t("anonymous")} />
          <TextArea
            name="source.identity"
            label={t("identity")}
            hint={t("identity_hint")}
            rows={2}
            optional
          />
          <Select
            name="channel"
            label={t("channel")}
            choices={channels.map((each) => ({ value: each, label: d(`channel.${each}`) }))}
          />
          <TextInput name="receivedOn" type="datetime-local" label={t("received_on")} />
          <TextArea name="summary" label={t("summary")} hint={t("summary_hint")} rows={6} />
          <TextInput name="sourceReference" label={t("source_reference")} optional />
          <Select
            name="label"
            label={t("label")}
            value="AMBER"
            choices={labels.map((each) => ({ value: each, label: `TLP:${each}` }))}
          />
          {claimFields.map((n) => (
            <div className="fields" key={n}>
              <TextArea
                name={`claims.${n}.text`}
                label={t("claim", { n: String(n + 1) })}
                hint={t("claim_hint")}
                rows={2}
                optional
              />
              <Select
                name={`claims.${n}.credibility`}
                label={t("credibility", { n: String(n + 1) })}
                value="6"
                choices={(["1", "2", "3", "4", "5", "6"] as const).map((each) => ({
                  value: each,
                  label: d(`credibility.${each}`),
                }))}
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
