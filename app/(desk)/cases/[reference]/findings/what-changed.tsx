import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_ui/moment";
import { evidenceReference } from "@/lib/evidence/reference";
import type { MadeFinding } from "@/lib/findings/queries";

type WhatChangedProps = { finding: MadeFinding; before: MadeFinding | undefined };

/** What a finding changed of the one that it took the place of, and why; nothing of the first one. */
export function WhatChanged({ finding, before }: WhatChangedProps) {
  const t = useTranslations("verification.findings");
  const d = useTranslations("domain");
  const locale = useLocale();
  const over = ({ lookedFrom, lookedTo }: MadeFinding) =>
    lookedFrom && lookedTo
      ? t("from_to", { from: formatDay(lookedFrom, locale), to: formatDay(lookedTo, locale) })
      : t("nothing_said");
  const names = (one: MadeFinding, other: MadeFinding) =>
    one.evidence
      .filter(({ number }) => !other.evidence.some((each) => each.number === number))
      .map(({ number }) => evidenceReference(number))
      .join(", ");
  const turned = (from: string, to: string) => (from === to ? [] : [t("turned", { from, to })]);
  const changes = before
    ? [
        ...turned(d(`verdict.${before.verdict}`), d(`verdict.${finding.verdict}`)),
        ...turned(d(`confidence.${before.confidence}`), d(`confidence.${finding.confidence}`)),
        ...turned(over(before), over(finding)),
        ...[names(finding, before)].filter(Boolean).map((items) => t("evidence_came", { items })),
        ...[names(before, finding)].filter(Boolean).map((items) => t("evidence_went", { items })),
      ]
    : [];
  if (changes.length === 0 && finding.supersedesReason === null) return null;
  return (
    <div className="small">
      {before && <p className="b">{t("changed", { revision: String(before.revision) })}</p>}
      {changes.length > 0 && (
        <ul className="stack-s">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {finding.supersedesReason !== null && (
        <p>
          {t("supersedes_why")} {finding.supersedesReason}
        </p>
      )}
    </div>
  );
}
