import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SystemFields } from "@/app/_components/system-fields";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { systemChoices } from "@/lib/systems/queries";
import { submitSystem } from "../actions";

export default async function RecordSystemPage() {
  const person = await requirePerson();
  if (!may(person, "system.record")) notFound();
  const [t, [systems, organisations]] = await Promise.all([
    getTranslations("verification.systems"),
    read(person, (tx) => Promise.all([systemChoices(tx), listAllOrganisations(tx)])),
  ]);
  return (
    <>
      <PageHead title={t("record")} below={t("record_why")} />
      <Panel className="max-w-form">
        <Form action={submitSystem}>
          <SystemFields systems={systems} organisations={organisations} />
          <SubmitButton>{t("record")}</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
