import { getLocale, getTranslations } from "next-intl/server";
import { keyed } from "@/app/_words/keyed";
import type { Subject } from "@/lib/audit/read-subjects";
import { wordedReason } from "@/lib/evidence/custody/reason-words";
import { evidenceReference } from "@/lib/evidence/reference";
import type { JobName, Role } from "@/lib/kernel/actor";
import type { RecordKind } from "@/lib/kernel/append";

type Acting = {
  actor: string | null;
  actorJob: string | null;
  inNameOf: string | null;
};

/** The words of the states of an object, by its kind. */
const states: Readonly<Record<string, string>> = {
  allegation: "allegation_state",
  assessment: "assessment_state",
  case: "case_state",
  evidence: "evidence_state",
  exposure: "exposure_state",
  person: "person_state",
  referral: "referral_step",
  statement: "statement_state",
};

/** The log's words in the reader's language: acts, who acted, roles, objects and why these were touched; a kind stands for an object whose name the reader does not see. */
export const eventWords = async () => {
  const [t, d, locale] = await Promise.all([
    getTranslations("audit"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const actOf = (action: string): string =>
    t.has(`act.${keyed(action)}` as never) ? t(`act.${keyed(action)}` as "act.case_open") : action;
  const roleOf = (role: string): string => d(`role.${role as Role}`);
  const kindOf = (kind: string): string => d(`object.${kind as RecordKind}`);
  const whoOf = ({ actor, actorJob, inNameOf }: Acting): string => {
    const who = actor ?? t("job", { job: actorJob ? t(`job_name.${actorJob as JobName}`) : "" });
    return inNameOf ? `${who} ${t("in_name_of", { name: inNameOf })}` : who;
  };
  const objectOf = (subjectKind: string, named: Subject["named"]): string => {
    const kind = named?.kind === "checklist" ? t("object.checklist") : kindOf(named?.kind ?? subjectKind);
    if (!named) return kind;
    const { under, title } = named;
    const number =
      subjectKind === "evidence" && named.number ? evidenceReference(Number(named.number)) : named.number;
    if (subjectKind === "finding") return t("object.finding", { claim: under ?? "", number: number ?? "" });
    if (subjectKind === "position") return t("object.position", { party: title ?? "", claim: number ?? "" });
    if (number && title) return t("object.both", { kind, number, title });
    if (number) return t("object.numbered", { kind, number });
    return title ? t("object.titled", { kind, title }) : kind;
  };
  /** A state of an object as its page words it; anything else as the log keeps it. */
  const stateOf = (subjectKind: string, state: string): string => {
    const key = `${states[subjectKind]}.${state}`;
    return d.has(key as never) ? d(key as "case_state.open") : state;
  };
  const purposeOf = (purpose: Subject["purpose"]): string => {
    if (!purpose) return "";
    const { act, reason } = purpose;
    return act === null ? reason : wordedReason({ act, reason }, locale);
  };
  return { actOf, roleOf, kindOf, whoOf, objectOf, stateOf, purposeOf };
};
