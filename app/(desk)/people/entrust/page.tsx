import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { namedChoice } from "@/app/_components/record-choices";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { casesWithoutCoordinator, coordinatorsToEntrust } from "@/lib/cases/without-coordinator";
import { may } from "@/lib/kernel/policy";
import { submitEntrusted } from "./actions";

export default async function EntrustPage() {
  const person = await requirePerson();
  if (!may(person, "case.entrust")) notFound();
  const t = await getTranslations("cases.entrust");
  const [cases, coordinators] = await read(person, (tx) =>
    Promise.all([casesWithoutCoordinator(tx), coordinatorsToEntrust(tx, person)]),
  );
  return (
    <>
      <PageHead title={t("title")} below={cases.length > 0 ? t("why") : undefined} />
      {cases.length === 0 && (
        <EmptyState title={t("none")} why={t("none_why")} next={<a href="/today">{t("today")}</a>} />
      )}
      {cases.length > 0 && coordinators.length === 0 && (
        <Notice tone="caution">
          {t("nobody")} <a href="/people/invite">{t("invite")}</a>
        </Notice>
      )}
      <div className="stack max-w-form">
        {cases.map(({ id, reference }) => (
          <Panel key={id}>
            <h2 className="mb-2">{reference}</h2>
            {coordinators.length > 0 && (
              <Form
                action={submitEntrusted}
                id={`entrust-${reference}`}
                label={reference}
                carries={{ caseId: id }}
              >
                <Select name="leadId" label={t("lead")} choices={coordinators.map(namedChoice)} />
                <SubmitButton>{t("act")}</SubmitButton>
              </Form>
            )}
          </Panel>
        ))}
      </div>
    </>
  );
}
