import { useTranslations } from "next-intl";
import type { Reason } from "@/app/_server/reasons";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import type { FormAction } from "@/app/_ui/form-state";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { RefusalKey } from "@/lib/kernel/refusal";
import { obstacle, type PersonState } from "@/lib/people/lifecycle";
import { submitDeactivate, submitReactivate, submitReinvite } from "./actions";

type StandingProps = {
  person: { id: string; status: PersonState };
  reason: Reason;
  /** Said of somebody of another organisation. */
  elsewhere: RefusalKey | null;
};

const acts = [
  { act: "person.reinvite", word: "reinvite", submit: submitReinvite },
  { act: "person.deactivate", word: "deactivate", submit: submitDeactivate },
  { act: "person.reactivate", word: "reactivate", submit: submitReactivate },
] as const satisfies readonly { act: string; word: string; submit: FormAction }[];

/** Whether the person may sign in, and what can be done about it. */
export function Standing({ person, reason, elsewhere }: StandingProps) {
  const { status } = person;
  const t = useTranslations("people");
  return (
    <Panel stack labelledBy="standing">
      <h2 id="standing">{t("standing")}</h2>
      {acts.map(({ act, word, submit }) => {
        const why = reason(act, elsewhere, obstacle(act, person));
        return (
          <div key={act} className="stack-s">
            <p className="ink2">{t(`${word}_why`)}</p>
            {why ? (
              <BlockedButton reason={why}>{t(word)}</BlockedButton>
            ) : (
              <Form action={submit} id={word} className="row" carries={{ personId: person.id }}>
                {word === "reinvite" && status === "active" && (
                  <Checkbox
                    name="authenticatorLost"
                    label={t("authenticator_lost")}
                    note={t("authenticator_lost_note")}
                  />
                )}
                {word === "deactivate" && <TextArea name="reason" label={t("deactivate_reason")} rows={2} />}
                <SubmitButton weight={word === "deactivate" ? "grave" : "plain"}>{t(word)}</SubmitButton>
              </Form>
            )}
          </div>
        );
      })}
    </Panel>
  );
}
