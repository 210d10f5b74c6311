import { type Messages, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import {
  assessmentKinds,
  audiences,
  channels,
  closureOutcomes,
  confidences,
  evidenceKinds,
  exposureEvents,
  exposureStates,
  labels,
  languages,
  organisationKinds,
  partyRoles,
  personalData,
  positionKinds,
  referralOutcomes,
  reliabilities,
  roles,
  sectors,
  severities,
  statementKinds,
  systemClasses,
  verdicts,
  wordChannels,
  workstreams,
} from "@/db/schema/vocabulary";

type Domain = Messages["domain"];

/** The closed lists by the name under which the domain's words keep theirs. */
const lists = {
  assessment_kind: assessmentKinds,
  audience: audiences,
  channel: channels,
  closure_outcome: closureOutcomes,
  confidence: confidences,
  credibility: ["1", "2", "3", "4", "5", "6"],
  evidence_kind: evidenceKinds,
  exposure_event: exposureEvents,
  exposure_state: exposureStates,
  language: languages,
  organisation_kind: organisationKinds,
  party_role: partyRoles,
  personal_data: personalData,
  position: positionKinds,
  referral_outcome: referralOutcomes,
  reliability: reliabilities,
  role: roles,
  sector: sectors,
  severity: severities,
  statement_kind: statementKinds,
  system_class: systemClasses,
  verdict: verdicts,
  word_channel: wordChannels,
  workstream: workstreams,
} as const satisfies { [List in keyof Domain]?: readonly (keyof Domain[List])[] };

/** A label's words are the same in every language. */
const allLists = { ...lists, label: labels };
type Lists = typeof allLists;

/** Under its label a severity is "high", elsewhere "Severity high". */
const wordsOf = (list: keyof Lists) => (list === "severity" ? "severity_in_column" : list);

type ChooseProps<List extends keyof Lists> = {
  /** The closed list; the field bears its name unless told otherwise. */
  from: List;
  name?: string | undefined;
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** The words of the list that can be chosen here. */
  only?: readonly Lists[List][number][] | undefined;
  value?: Lists[List][number] | readonly Lists[List][number][] | undefined;
  /** One from a menu, one with all in sight, or several. */
  as?: "menu" | "radio" | "boxes" | undefined;
  note?: ((value: Lists[List][number]) => ReactNode) | undefined;
  /** The first, empty choice of a menu, where no form around words it. */
  empty?: string | undefined;
  optional?: boolean | undefined;
};

/** A choice from a closed list of the domain, in the reader's words. */
export function Choose<List extends keyof Lists>(props: ChooseProps<List>) {
  const { from, name = from, label, hint, only, value = [], as = "menu", note, optional, empty } = props;
  const d = useTranslations("domain");
  const all: readonly Lists[List][number][] = allLists[from];
  const choices = (only ?? all).map((each) => ({
    value: each,
    label: from === "label" ? `TLP:${each}` : d(`${wordsOf(from)}.${each}` as "severity.low"),
    note: note?.(each),
  }));
  const values: readonly string[] = [value].flat();
  const group = { name, legend: label, hint, choices };
  if (as === "boxes") return <CheckboxGroup {...group} values={values} />;
  if (as === "radio") return <RadioGroup {...group} value={values[0]} />;
  return (
    <Select
      name={name}
      label={label}
      hint={hint}
      choices={choices}
      value={values[0]}
      optional={optional}
      empty={empty}
    />
  );
}
