import { getTranslations } from "next-intl/server";
import type { Choice } from "@/app/_ui/select";
import type { Bases } from "@/lib/statements/bases";
import { basisWords } from "./basis-words";

/** Everything in the case that an assertion can rest on, in words: the finding that holds on each claim, then the rest. */
export const basisChoices = async (bases: Bases): Promise<Choice[]> => {
  const [t, word] = await Promise.all([getTranslations("statements.field"), basisWords()]);
  const holding = bases.findings.filter(({ revision, latest }) => revision === latest.revision);
  const superseded = bases.findings.filter((finding) => !holding.includes(finding));
  return [
    ...holding.map((record) => ({ value: `finding:${record.id}`, label: word({ kind: "finding", record }) })),
    ...bases.exposures.map((record) => ({
      value: `exposure:${record.id}`,
      label: word({ kind: "exposure", record }),
    })),
    ...bases.referrals.map((record) => ({
      value: `referral:${record.id}`,
      label: word({ kind: "referral", record }),
    })),
    ...bases.positions.map((record) => ({
      value: `position:${record.id}`,
      label: word({ kind: "position", record }),
    })),
    ...superseded.map((record) => ({
      value: `finding:${record.id}`,
      label: word({ kind: "finding", record }),
    })),
    { value: "none", label: t("basis_none") },
  ];
};
