import { getTranslations } from "next-intl/server";
import { namedChoice } from "@/app/_components/record-choices";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { CaseTemplate, TakenItem } from "@/lib/case-templates/queries";
import { submitTaken } from "./actions";
import { AssessmentPart } from "./assessment-part";

type TakeFormProps = {
  caseId: string;
  reference: string;
  template: CaseTemplate;
  taken: readonly TakenItem[];
  assignable: readonly { id: string; name: string }[];
  members: readonly { id: string; name: string; roles: readonly string[] }[];
  systems: readonly { id: string; name: string }[];
  /** The newest edition of the checklist that the template names. */
  edition: string | undefined;
  base: string;
};

/** What a template offers a case: each thing to tick, claims with their places to fill, tasks with who does them, an assessment with its systems and team; what was taken before is said so. */
export async function TakeForm(props: TakeFormProps) {
  const { caseId, reference, template, taken, assignable, members, systems, edition, base } = props;
  const [t, d] = await Promise.all([getTranslations("case_templates"), getTranslations("domain")]);
  const { kind, language, body, saved } = template;
  const isTaken = (part: TakenItem["part"], words: string) =>
    taken.some((item) => item.part === part && item.words === words);
  const places = (part: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${part}.${n}.place`, String(n)]));
  const doer = (role: string) =>
    assignable.find(({ id }) => members.some((member) => member.id === id && member.roles.includes(role)));
  const before = (words: string) => (
    <p className="wrap">
      {words} <span className="small ink3">{t("taken_before")}</span>
    </p>
  );
  const carries = {
    ...{ caseId, reference, kind, language, revision: saved?.revision ?? 0 },
    ...places("claims", body.claims.length),
    ...places("tasks", body.tasks.length),
    ...places("deadlines", body.deadlines.length),
  };
  return (
    <Form action={submitTaken} id="take" label={t("apply_title")} carries={carries}>
      {body.claims.length > 0 && <p className="hint">{t("take_hint")}</p>}
      {body.claims.map(({ text }, n) =>
        isTaken("claim", text) ? (
          <div key={text}>{before(text)}</div>
        ) : (
          <div key={text} className="stack-s">
            <Checkbox name={`claims.${n}.take`} label={t("claim_n", { number: n + 1 })} />
            <TextArea
              name={`claims.${n}.text`}
              label={t("text")}
              value={text}
              rows={1}
              quiet
              optional="as a group"
            />
          </div>
        ),
      )}
      {body.tasks.map(({ what, role, days }, n) =>
        isTaken("task", what) ? (
          <div key={what}>{before(what)}</div>
        ) : (
          <div key={what} className="fields wide-first">
            <Checkbox
              name={`tasks.${n}.take`}
              label={what}
              note={[t("for_role", { role: d(`role.${role}`) }), days !== undefined && t("due_in", { days })]
                .filter(Boolean)
                .join(", ")}
            />
            <Select
              name={`tasks.${n}.assigneeId`}
              label={t("assignee")}
              choices={assignable.map(namedChoice)}
              value={doer(role)?.id}
              optional="as a group"
            />
          </div>
        ),
      )}
      {body.deadlines.map(({ title, basis, from, hours }, n) =>
        isTaken("deadline", title) ? (
          <div key={title}>{before(title)}</div>
        ) : (
          <Checkbox
            key={title}
            name={`deadlines.${n}.take`}
            label={title}
            note={`${t("runs", { hours, start: t(`start.${from}`) })}, ${basis}`}
          />
        ),
      )}
      {body.assessment &&
        (isTaken("assessment", body.assessment.checklist) ? (
          <div>{before(`${t("part.assessment")}: ${body.assessment.checklist}`)}</div>
        ) : (
          <AssessmentPart
            part={body.assessment}
            edition={edition}
            systems={systems}
            team={members.filter(({ roles }) => roles.includes("investigator"))}
            base={base}
          />
        ))}
      <SubmitButton>{t("take")}</SubmitButton>
    </Form>
  );
}
