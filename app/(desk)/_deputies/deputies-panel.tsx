import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Form } from "@/app/_ui/form";
import type { FormAction } from "@/app/_ui/form-state";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import type { Deputy } from "@/lib/people/deputies/queries";

type DeputiesPanelProps = {
  deputies: readonly Deputy[];
  /** Ends those of them that the reader may end. */
  end: FormAction;
  ends: (deputy: Deputy) => boolean;
  /** Where somebody is appointed. */
  children?: ReactNode;
};

/** Who stands in for a person and for whom they do, each for how long and whether it is in force. */
export function DeputiesPanel({ deputies, end, ends, children }: DeputiesPanelProps) {
  const [t, role] = [useTranslations("people.deputies"), useTranslations("domain.role")];
  return (
    <Panel stack labelledBy="deputies">
      <h2 id="deputies">{t("title")}</h2>
      <p className="ink2">{t("why")}</p>
      {deputies.length === 0 && <p className="ink3">{t("nobody")}</p>}
      {deputies.map((deputy) => (
        <div key={deputy.id} className="stack-s">
          <p>
            {t("stands_in", { name: deputy.name, forWhom: deputy.forName, role: role(deputy.role) })}{" "}
            {deputy.state === "waits" && <Tag tone="caution">{t("waits")}</Tag>}
            {deputy.state === "in_force" && <Tag tone="ok">{t("in_force")}</Tag>}
            <span className="small ink3 block">
              <Time at={deputy.beginsAt} /> {t("until")} <Time at={deputy.endsAt} />
            </span>
          </p>
          {ends(deputy) && (
            <Form action={end} id={`end-${deputy.id}`} className="row" carries={{ deputyId: deputy.id }}>
              <SubmitButton weight="plain" small>
                {t("end")}
              </SubmitButton>
            </Form>
          )}
        </div>
      ))}
      {children}
    </Panel>
  );
}
