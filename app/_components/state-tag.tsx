import { useTranslations } from "next-intl";
import type { IconName } from "@/app/_ui/icon";
import { Tag } from "@/app/_ui/tag";
import type { Tone } from "@/app/_ui/tone";

const tones = {
  case_state: { intake: "info", open: "quiet", closed: "ok" },
  allegation_state: {
    received: "info",
    needs_information: "caution",
    accepted: "ok",
    merged: "quiet",
    declined: "quiet",
  },
  assessment_state: { planned: "quiet", under_way: "info", reported: "ok" },
  requirement_result: { met: "ok", not_met: "danger", not_applicable: "quiet", not_tested: "caution" },
  exposure_state: {
    open: "danger",
    mitigated: "caution",
    closed: "ok",
    retested_closed: "ok",
    reopened: "danger",
  },
  evidence_state: {
    held: "quiet",
    sealed: "info",
    handed_over: "info",
    returned: "quiet",
    disposed: "quiet",
  },
  referral_step: {
    drafted: "quiet",
    sent: "info",
    opened_by_police: "info",
    received: "info",
    under_investigation: "info",
    concluded: "ok",
    declined: "quiet",
    withdrawn: "quiet",
  },
  statement_state: {
    draft: "quiet",
    in_review: "info",
    approved: "ok",
    scheduled: "info",
    handed_over: "ok",
    published: "ok",
    corrected: "caution",
    retracted: "danger",
    withdrawn: "quiet",
  },
  deadline_ending: { running: "info", met: "ok", waived: "quiet", superseded: "quiet" },
  person_state: { invited: "info", active: "ok", deactivated: "quiet" },
  provenance: { recorded: "quiet", imported: "quiet", exercise: "caution" },
} as const satisfies Record<string, Record<string, Tone>>;

type Tones = typeof tones;

type StateTagProps = {
  [Kind in keyof Tones]: { kind: Kind; state: keyof Tones[Kind] & string; icon?: IconName | undefined };
}[keyof Tones];

/** The tone of a state; quiet when it has none of its own. */
export const stateTone = (kind: keyof Tones, state: string): Tone => {
  const toneOf: Readonly<Record<string, Tone>> = tones[kind];
  return toneOf[state] ?? "quiet";
};

/** The state of a thing, in the domain's word and its tone. */
export function StateTag({ kind, state, icon }: StateTagProps) {
  const t = useTranslations("domain");
  return (
    <Tag tone={stateTone(kind, state)} icon={icon}>
      {t(`${kind}.${state}` as `case_state.${keyof Tones["case_state"]}`)}
    </Tag>
  );
}
