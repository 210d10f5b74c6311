import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { namedChoice } from "@/app/_components/record-choices";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { may } from "@/lib/kernel/policy";
import { organisationsToInviteInto } from "@/lib/organisations/queries";
import { RoleFields } from "../role-fields";
import { submitInvite } from "./actions";

type Search = Promise<{ organisation?: string | string[] }>;

export default async function InvitePage({ searchParams }: { searchParams: Search }) {
  const person = await requirePerson();
  if (!may(person, "person.invite")) notFound();
  const t = await getTranslations("people");
  const organisations = await read(person, (tx) => organisationsToInviteInto(tx, person));
  const { organisation } = await searchParams;
  const known = organisations.find(({ id }) => id === organisation);
  return (
    <>
      <PageHead title={t("invite")} below={t("invite_why")} />
      <Panel className="max-w-form">
        <Form action={submitInvite}>
          <Select
            name="organisationId"
            label={t("organisation")}
            hint={t("organisation_hint")}
            value={known?.id ?? person.organisationId}
            choices={organisations.map(namedChoice)}
          />
          <TextInput name="name" label={t("name")} hint={t("name_hint")} autoComplete="off" />
          <TextInput name="email" type="email" label={t("email")} autoComplete="off" />
          <RoleFields />
          <SubmitButton>{t("invite_act")}</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
