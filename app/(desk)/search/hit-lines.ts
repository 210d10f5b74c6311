import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import { observableKinds, systemClasses, verdicts } from "@/db/schema/vocabulary";
import { evidenceReference } from "@/lib/evidence/reference";
import type { Hit, HitKind } from "@/lib/search/hits";
import type { HitLine } from "./hit-group";

const below =
  (part: string) =>
  ({ reference }: Hit) =>
    reference && `/cases/${reference}/${part}`;

/** Where a hit of each kind leads. */
const addresses: Readonly<Record<HitKind, (hit: Hit) => string | null>> = {
  allegation: ({ number }) => `/allegations/${number}`,
  claim: ({ reference }) => reference && `/cases/${reference}`,
  finding: below("findings"),
  evidence: (hit) => below(`evidence/${hit.number}`)(hit),
  system: ({ id }) => `/systems/${id}`,
  exposure: below("exposures"),
  observable: (hit) => below(`observables/${hit.id}`)(hit),
  recommendation: (hit) => below(`recommendations/${hit.number}`)(hit),
  referral: ({ reference, id }) => (reference ? `/cases/${reference}/police` : `/referrals/${id}`),
  timeline: below("timeline"),
  statement: (hit) => below(`statements/${hit.number}`)(hit),
};

/** Words the hits of every kind as lines. */
export const hitLines = async () => {
  const [t, o, d, s, locale] = await Promise.all([
    getTranslations("search"),
    getTranslations("observables.kind"),
    getTranslations("domain"),
    getTranslations("verification.systems"),
    getLocale(),
  ]);
  const nameOf = ({ kind, number }: Hit): string => {
    if (kind === "evidence") return evidenceReference(Number(number));
    if (kind === "statement") return `S${number}`;
    if (kind === "referral") return `R-${number.padStart(4, "0")}`;
    const met = kind === "observable" && observableKinds.find((each) => each === number);
    if (met) return o(met);
    if (kind === "timeline") return formatDay(number, locale, exactly(number));
    if (kind === "recommendation" || kind === "exposure") return t(kind, { number });
    return kind === "claim" || kind === "finding" ? t("claim", { number }) : number;
  };
  const verdictOf = (under: string) => {
    const verdict = verdicts.find((each) => each === under);
    return verdict ? d(`verdict.${verdict}`) : "";
  };
  const classOf = (under: string) => {
    const its = systemClasses.find((each) => each === under);
    return its ? s("class", { class: d(`system_class.${its}`) }) : "";
  };
  const saidOf: Partial<Record<HitKind, (under: string) => string>> = {
    finding: verdictOf,
    statement: () => "",
    system: classOf,
  };
  return (hit: Hit): HitLine => {
    const { kind, id, reference, title, under, label } = hit;
    const said = saidOf[kind]?.(under) ?? under;
    const text = kind === "referral" ? t("referral_to", { unit: title }) : title || t("untitled");
    return {
      key: id,
      name: nameOf(hit),
      title: kind === "allegation" && title !== "" ? t("alleges", { summary: title.slice(0, 200) }) : text,
      under: [reference, said].filter(Boolean).join(". "),
      label,
      href: addresses[kind](hit),
    };
  };
};

/** How much of a day is known that is written as a year or a month alone. */
const exactly = ({ length }: string): { precision?: "year" | "month" } =>
  length === 4 ? { precision: "year" } : length === 7 ? { precision: "month" } : {};
