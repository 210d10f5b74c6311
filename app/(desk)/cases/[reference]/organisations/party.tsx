import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { listOrganisations } from "@/lib/cases/queries";
import { submitPart, submitRemoval } from "./actions";

type Organisation = Awaited<ReturnType<typeof listOrganisations>>[number];
type PartyProps = { organisation: Organisation; caseId: string; reference: string; isLeading: boolean };

/** What can be changed of an organisation on a case: its part, whether its officials read, and that it is on it at all. */
export function Party({ organisation, caseId, reference, isLeading }: PartyProps) {
  const t = useTranslations("cases.organisation");
  const carries = { caseId, reference, organisationId: organisation.id };
  return (
    <>
      <details>
        <summary aria-label={`${t("change")}: ${organisation.name}`}>{t("change")}</summary>
        <Form action={submitPart} id={`part-${organisation.id}`} carries={carries}>
          <Choose from="party_role" name="role" label={t("role")} value={organisation.role} />
          <Checkbox name="admitted" label={t("admitted")} checked={organisation.admitted} />
          <SubmitButton weight="plain" small>
            {t("change")}
          </SubmitButton>
        </Form>
      </details>
      {!isLeading && (
        <details>
          <summary aria-label={`${t("remove")}: ${organisation.name}`}>{t("remove")}</summary>
          <Form action={submitRemoval} id={`remove-${organisation.id}`} carries={carries}>
            <p className="small ink2">{t("remove_note")}</p>
            <TextArea name="reason" label={t("reason")} rows={2} />
            <SubmitButton weight="plain" small>
              {t("remove")}
            </SubmitButton>
          </Form>
        </details>
      )}
    </>
  );
}
