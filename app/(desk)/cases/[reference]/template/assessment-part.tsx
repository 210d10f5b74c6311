import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { Checkbox } from "@/app/_ui/checkbox";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { TextArea } from "@/app/_ui/text-area";
import type { AssessmentPart as Part } from "@/lib/case-templates/template";

type Named = readonly { id: string; name: string }[];
type AssessmentPartProps = {
  part: Part;
  /** The edition that is taken; none where the checklist is not there. */
  edition: string | undefined;
  systems: Named;
  team: Named;
  base: string;
};

/** The assessment of a template to tick, with its words to change, of which systems and by whom; what has to be there first, where it cannot be taken yet. */
export async function AssessmentPart({ part, edition, systems, team, base }: AssessmentPartProps) {
  const [t, a, d] = await Promise.all([
    getTranslations("case_templates"),
    getTranslations("assessments"),
    getTranslations("domain.assessment_kind"),
  ]);
  const title = `${t("part.assessment")}: ${part.checklist} ${edition ?? ""}`.trim();
  if (edition === undefined || systems.length === 0 || team.length === 0)
    return (
      <div>
        <p className="wrap">{title}</p>
        <p className="small ink3">
          {edition === undefined ? (
            t("checklist_missing")
          ) : (
            <a href={systems.length === 0 ? `${base}/systems#record` : `${base}/people`}>
              {systems.length === 0 ? t("system_first") : t("team_first")}
            </a>
          )}
        </p>
      </div>
    );
  return (
    <div className="stack-s">
      <Checkbox
        name="assessment.take"
        label={title}
        note={t("against", { kind: d(part.kind), levels: part.levels.join(", ") })}
      />
      <TextArea
        name="assessment.scope"
        label={a("scope")}
        value={part.scope}
        rows={2}
        optional="as a group"
      />
      <TextArea
        name="assessment.method"
        label={a("method")}
        value={part.method}
        rows={2}
        optional="as a group"
      />
      <CheckboxGroup name="assessment.systemIds" legend={a("systems")} choices={systems.map(namedChoice)} />
      <CheckboxGroup name="assessment.team" legend={a("team")} choices={team.map(namedChoice)} />
      <MomentInput
        name="assessment.startsOn"
        asks="day"
        label={a("starts")}
        hint={t("starts_today")}
        optional
      />
    </div>
  );
}
