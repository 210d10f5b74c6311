import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { reasonsFor } from "@/app/_server/reasons";
import { ButtonLink } from "@/app/_ui/button-link";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { Person } from "@/lib/kernel/actor";
import { obstacle } from "@/lib/referrals/lifecycle";
import type { Referral } from "@/lib/referrals/lock";
import { submitProgress, submitReceipt } from "../actions";

type OurSideProps = { referral: Pick<Referral, "id" | "state" | "unitId">; person: Person };

/** What the police can write now: its steps come one after the other, and what came before stands among them. */
export async function OurSide({ referral, person }: OurSideProps) {
  const [t, reason] = await Promise.all([getTranslations("police.liaison"), reasonsFor(person)]);
  const why = (act: "receive" | "progress" | "conclude" | "decline") =>
    reason(`referral.${act}`, obstacle(`referral.${act}`, referral, person));
  const carried = { referralId: referral.id };
  const receive = why("receive");
  const progress = why("progress");
  const ends = [
    { act: "conclude", label: t("conclude"), why: why("conclude") },
    { act: "decline", label: t("decline"), why: why("decline") },
  ] as const;
  const possible = ends.filter((each) => each.why === null);
  return (
    <div className="stack">
      {!receive && (
        <Panel labelledBy="h-receive">
          <h3 id="h-receive" className="mb-2">
            {t("receive_title")}
          </h3>
          <Form action={submitReceipt} id="receive" carries={carried}>
            <div className="fields">
              <TextInput name="reference" label={t("reference")} optional />
              <MomentInput name="occurredOn" asks="day" label={t("on")} hint={t("on_hint")} optional />
            </div>
            <TextArea name="note" label={t("remark")} rows={2} optional />
            <SubmitButton>{t("receive")}</SubmitButton>
          </Form>
        </Panel>
      )}
      {!progress && (
        <Panel labelledBy="h-progress">
          <h3 id="h-progress" className="mb-2">
            {t("progress_title")}
          </h3>
          <Form action={submitProgress} id="progress" carries={carried}>
            <MomentInput name="occurredOn" asks="day" label={t("on")} hint={t("on_hint")} optional />
            <TextArea name="note" label={t("remark")} hint={t("progress_note")} rows={2} optional />
            <SubmitButton>{t("progress")}</SubmitButton>
          </Form>
        </Panel>
      )}
      {possible.length > 0 && (
        <div className="row">
          {possible.map(({ act, label }) => (
            <ButtonLink key={act} href={`/referrals/${referral.id}/${act}`}>
              {label}
            </ButtonLink>
          ))}
        </div>
      )}
      {receive && progress && possible.length === 0 && <p className="ink2">{progress.says}</p>}
    </div>
  );
}
