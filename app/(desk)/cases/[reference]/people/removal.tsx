import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { submitRemoval } from "./actions";

type RemovalProps = { member: { id: string; name: string }; found: { id: string }; reference: string };

/** Taking somebody out of a case, with what follows and why. */
export function Removal({ member, found, reference }: RemovalProps) {
  const t = useTranslations("cases.member");
  return (
    <Panel className="mb-4" labelledBy="take-out">
      <h3 className="mb-2" id="take-out">
        {t("remove_whom", { name: member.name })}
      </h3>
      <Form
        action={submitRemoval}
        id={`remove-${member.id}`}
        label={t("remove")}
        carries={{ caseId: found.id, reference, personId: member.id }}
      >
        <p className="small ink2">{t("remove_note")}</p>
        <TextArea name="reason" label={t("remove_reason")} rows={2} />
        <SubmitButton weight="plain" small>
          {t("remove")}
        </SubmitButton>
      </Form>
    </Panel>
  );
}
