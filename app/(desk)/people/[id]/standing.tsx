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
import { submitDeactivate, submitReactivate, submitReinvite, submitReset } from "./actions";

type StandingProps = {
  person: { id: string; status: PersonState; resetAgreed: boolean; undecided: readonly { gives: string }[] };
  reason: Reason;
  /** Said of somebody of another organisation. */
  elsewhere: RefusalKey | null;
};

const acts = [
  { act: "person.reinvite", word: "reinvite", submit: submitReinvite },
  { act: "person.propose-reset", word: "reset", submit: submitReset },
  { act: "person.deactivate", word: "deactivate", submit: submitDeactivate },
  { act: "person.reactivate", word: "reactivate", submit: submitReactivate },
] as const satisfies readonly { act: string; word: string; submit: FormAction }[];

/** Whether the person may sign in, and what can be done about it. */
export function Standing({ person, reason, elsewhere }: StandingProps) {
  const { status, resetAgreed, undecided } = person;
  const waits = undecided.some(({ gives }) => gives === "new_authenticator");
  const t = useTranslations("people");
  const shown = acts
    // What waits stands above, with who may confirm it; what is agreed on, with the link.
    .filter(({ word }) => word !== "reactivate" || status === "deactivated")
    .filter(({ word }) => word !== "reset" || (status === "active" && !resetAgreed && !waits))
    .map((each) => ({ ...each, why: reason(each.act, elsewhere, obstacle(each.act, person)) }))
    .filter(({ why }) => !why?.isNever);
  // Why nothing is done here stands once, with the roles.
  if (shown.length === 0 || elsewhere) return null;
  return (
    <Panel stack labelledBy="standing">
      <h2 id="standing">{t("standing")}</h2>
      <div className="stack-l">
        {shown.map(({ act, word, submit, why }) => {
          return (
            <div key={act} className="stack-s">
              <p className="ink2">{t(`${word}_why`)}</p>
              {why ? (
                <BlockedButton reason={why}>{t(word)}</BlockedButton>
              ) : (
                <Form action={submit} id={word} className="stack" carries={{ personId: person.id }}>
                  {word === "reinvite" && resetAgreed && (
                    <Checkbox
                      name="authenticatorLost"
                      label={t("authenticator_lost")}
                      note={t("authenticator_lost_note")}
                    />
                  )}
                  {word === "deactivate" && (
                    <TextArea name="reason" label={t("deactivate_reason")} rows={2} />
                  )}
                  <SubmitButton weight={word === "deactivate" ? "grave" : "plain"}>{t(word)}</SubmitButton>
                </Form>
              )}
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
