import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { claimAddress } from "@/app/_components/claim-address";
import { StandingVersion } from "@/app/_components/standing-version";
import { formatMoment } from "@/app/_ui/moment";
import { evidenceReference } from "@/lib/evidence/reference";
import type { readGiven } from "@/lib/referrals/given";

type GivenListProps = { given: Awaited<ReturnType<typeof readGiven>>; base: string };

/** What a referral handed over, a line a record with the way to it; what the reader's roles do not read is counted. */
export async function GivenList({ given, base }: GivenListProps) {
  const [t, verdict, locale] = await Promise.all([
    getTranslations("police"),
    getTranslations("domain.verdict"),
    getLocale(),
  ]);
  const lines: { id: string; href: string; name: string; says: string; mark?: ReactNode }[] = [
    ...given.claims.map((each) => ({
      id: each.id,
      href: `${base}/claims?after=${each.number - 1}#claim-${each.number}`,
      name: t("kind.claim", { number: String(each.number) }),
      says: each.text,
    })),
    ...given.findings.map((each) => ({
      id: each.id,
      href: each.claim === null ? `${base}/findings` : claimAddress(base, "findings", each.claim),
      name:
        each.claim === null
          ? t("kind.finding_alone", { revision: String(each.revision) })
          : t("kind.finding", { number: String(each.claim), revision: String(each.revision) }),
      says: verdict(each.verdict),
      mark: <StandingVersion revision={each.revision} standing={each.standing} />,
    })),
    ...given.exposures.map((each) => ({
      id: each.id,
      href: `${base}/exposures`,
      name: t("kind.exposure", { number: String(each.number) }),
      says: each.service,
    })),
    ...given.evidence.map((each) => ({
      id: each.id,
      href: `${base}/evidence/${each.number}`,
      name: t("kind.evidence", { number: evidenceReference(each.number) }),
      says: each.title,
    })),
    ...given.timeline.map((each) => ({
      id: each.id,
      href: `${base}/timeline`,
      name: `${t("kind.timeline")}, ${formatMoment(each.occurredAt, locale, { precision: each.precision })}`,
      says: each.what,
    })),
  ];
  if (lines.length === 0 && given.hidden === 0) return <p className="ink3">{t("given_none")}</p>;
  return (
    <ul className="stack-s">
      {lines.map((line) => (
        <li key={line.id} className="wrap">
          <a className="b" href={line.href}>
            {line.name}
          </a>{" "}
          {line.says} {line.mark}
        </li>
      ))}
      {given.hidden > 0 && <li className="ink3">{t("hidden", { count: given.hidden })}</li>}
    </ul>
  );
}
