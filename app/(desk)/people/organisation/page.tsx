import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OrganisationFields } from "@/app/_components/organisation-fields";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
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
          <OrganisationFields />
          <SubmitButton>{t("add_organisation")}</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
