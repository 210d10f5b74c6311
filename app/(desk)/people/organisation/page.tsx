import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { may } from "@/lib/kernel/policy";
import { submitOrganisation } from "./actions";

export default async function OrganisationPage() {
  const person = await requirePerson();
  if (!may(person, "organisation.create")) notFound();
  const t = await getTranslations("people");
  return (
    <>
      <PageHead title={t("add_organisation")} />
      <Panel className="max-w-form">
        <Form action={submitOrganisation}>
          <TextInput name="name" label={t("organisation_name")} autoComplete="off" />
          <TextInput name="short" label={t("organisation_short")} hint={t("organisation_short_hint")} />
          <TextInput name="english" label={t("organisation_english")} lang="en" optional />
          <Choose from="organisation_kind" name="kind" label={t("organisation_kind")} />
          <SubmitButton>{t("add_organisation")}</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
