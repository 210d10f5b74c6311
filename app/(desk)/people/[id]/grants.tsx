import { useTranslations } from "next-intl";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import { refusalKey } from "@/app/_words/refusal-key";
import { whyNotKeys } from "@/lib/people/grant-to-decide";
import type { UndecidedGrant } from "@/lib/people/undecided";
import { GrantTag } from "../grant-tag";
import { submitConfirmation, submitGrantRefusal } from "./actions";

/** What waits for a second person, and what was made alone; whoever may decide it does so here. */
export function Grants({ grants }: { grants: readonly UndecidedGrant[] }) {
  const [t, refusals] = [useTranslations("people.grants"), useTranslations("refusals.keys")];
  return (
    <Panel stack labelledBy="grants">
      <h2 id="grants">{t("title")}</h2>
      <p className="ink2">{t("why")}</p>
      {grants.map((grant) => (
        <div key={grant.id} className="stack-s">
          <p>
            <GrantTag grant={grant} />{" "}
            <span className="small ink3">
              {grant.giver === null ? t("at_set_up") : t("by", { name: grant.giver })}{" "}
              <Time at={grant.grantedAt} />
              {grant.endsAt !== null && (
                <>
                  {" "}
                  {t("until")} <Time at={grant.endsAt} />
                </>
              )}
            </span>
          </p>
          {grant.why === null ? (
            <Decide grant={grant} />
          ) : (
            <BlockedButton reason={refusals(refusalKey(whyNotKeys[grant.why]))}>{t("confirm")}</BlockedButton>
          )}
        </div>
      ))}
    </Panel>
  );
}

/** Yes or no. What was made alone is in force, and is taken away as a role is. */
function Decide({ grant: { id, personId, alone } }: { grant: UndecidedGrant }) {
  const t = useTranslations("people.grants");
  const carries = { grantId: id, personId };
  return (
    <>
      <Form action={submitConfirmation} id={`confirm-${id}`} className="row" carries={carries}>
        <SubmitButton>{t("confirm")}</SubmitButton>
      </Form>
      {!alone && (
        <Form action={submitGrantRefusal} id={`refuse-${id}`} carries={carries}>
          <TextArea name="reason" label={t("reason")} rows={2} />
          <SubmitButton weight="plain">{t("refuse")}</SubmitButton>
        </Form>
      )}
    </>
  );
}
