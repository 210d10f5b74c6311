import { useTranslations } from "next-intl";
import { FieldGroup } from "@/app/_ui/field-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { deadlineStarts } from "@/db/schema/vocabulary";
import { type CaseTemplateBody, taskRoles } from "@/lib/case-templates/template";

/** So many rows stand blank behind those that are filled. */
const blank = 3;
const rows = <T,>(filled: readonly T[]): (T | undefined)[] => [...filled, ...Array<undefined>(blank)];

/** The rows of a case template: claims, tasks with their role and days, deadlines with what they count from. */
export function CaseTemplateFields({ body }: { body: CaseTemplateBody }) {
  const t = useTranslations("case_templates");
  const role = useTranslations("domain.role");
  return (
    <>
      <FieldGroup id="claims" legend={t("claims")} hint={t("claims_hint", { example: t("example") })}>
        <div className="stack">
          {rows(body.claims).map((claim, n) => (
            <TextArea
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, filled or blank.
              key={n}
              name={`claims.${n}.text`}
              label={t("claim_n", { number: n + 1 })}
              value={claim?.text}
              rows={1}
              quiet
              optional
            />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup id="tasks" legend={t("tasks")} hint={t("blank_rows")}>
        <div className="stack">
          {rows(body.tasks).map((task, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, filled or blank.
            <div className="fields task-row" key={n}>
              <TextArea
                name={`tasks.${n}.what`}
                label={t("task_n", { number: n + 1 })}
                value={task?.what}
                rows={1}
                quiet
                optional
              />
              <Select
                name={`tasks.${n}.role`}
                label={t("role")}
                choices={taskRoles.map((each) => ({ value: each, label: role(each) }))}
                value={task?.role ?? "investigator"}
              />
              <TextInput
                name={`tasks.${n}.days`}
                label={t("days")}
                inputMode="numeric"
                value={task?.days}
                optional
              />
            </div>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup id="deadlines" legend={t("deadlines")} hint={t("blank_rows")}>
        <div className="stack">
          {rows(body.deadlines).map((deadline, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, filled or blank.
            <div className="fields deadline-row" key={n}>
              <TextInput
                name={`deadlines.${n}.title`}
                label={t("deadline_n", { number: n + 1 })}
                value={deadline?.title}
                optional
              />
              <TextInput name={`deadlines.${n}.basis`} label={t("basis")} value={deadline?.basis} optional />
              <Select
                name={`deadlines.${n}.from`}
                label={t("from")}
                choices={deadlineStarts.map((each) => ({ value: each, label: t(`start.${each}`) }))}
                value={deadline?.from ?? "opened"}
              />
              <TextInput
                name={`deadlines.${n}.hours`}
                label={t("hours")}
                inputMode="numeric"
                value={deadline?.hours}
                optional
              />
            </div>
          ))}
        </div>
      </FieldGroup>
    </>
  );
}
