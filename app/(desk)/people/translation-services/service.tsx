import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag } from "@/app/_ui/tag";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import { because } from "@/app/_ui/why";
import type { ListedService } from "@/lib/statements/translation-services/queries";
import { submitServiceConfirmation, submitServiceEnd } from "./actions";

type ServiceProps = { service: ListedService; mayEnd: boolean };

/** One translation service: what may go there, who stands for it, and what the reader may do about it. */
export function Service({ service, mayEnd }: ServiceProps) {
  const t = useTranslations("statements.services");
  const refusals = useTranslations("refusals.keys");
  const { id, name, address, upTo, endedAt, confirmedAt } = service;
  const carries = { serviceId: id };
  return (
    <Panel labelledBy={`h-${id}`} stack>
      <div>
        <h2 id={`h-${id}`} className="text-h3 row tight">
          {name}
          <Tag tone={endedAt ? "quiet" : confirmedAt ? "ok" : "caution"}>
            {t(endedAt ? "ended" : confirmedAt ? "in_use" : "waits")}
          </Tag>
        </h2>
        <p className="mono wrap mt-1">{address}</p>
        <p>{upTo === null ? t("outside") : t("inside", { label: upTo })}</p>
      </div>
      <div className="small ink2">
        <p>
          {t("entered", { who: service.enteredBy ?? "" })}
          {service.hasKey && ` (${t("has_key")})`}, <Time at={service.enteredAt} />
        </p>
        {confirmedAt !== null && (
          <p>
            {t("confirmed", { who: service.confirmedBy ?? "" })}, <Time at={confirmedAt} />
          </p>
        )}
        {endedAt !== null && (
          <p>
            {t("ended_by", { who: service.endedBy ?? "", reason: service.endReason ?? "" })},{" "}
            <Time at={endedAt} />
          </p>
        )}
      </div>
      {endedAt === null && confirmedAt === null && (
        <Possible not={service.enteredByOneself ? because(refusals("service_own")) : null} act={t("confirm")}>
          <Form action={submitServiceConfirmation} id={`confirm-${id}`} carries={carries}>
            <p className="small ink2">{t("confirm_note")}</p>
            <SubmitButton>{t("confirm")}</SubmitButton>
          </Form>
        </Possible>
      )}
      {endedAt === null && mayEnd && (
        <details>
          <summary className="small">{t("end")}</summary>
          <Form action={submitServiceEnd} id={`end-${id}`} carries={carries}>
            <TextArea name="reason" label={t("end_reason")} hint={t("end_hint")} rows={2} />
            <SubmitButton weight="grave">{t("end")}</SubmitButton>
          </Form>
        </details>
      )}
    </Panel>
  );
}
