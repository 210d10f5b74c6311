import { getLocale, getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { ConfidenceMark } from "@/app/_components/confidence-mark";
import { ExposureFacts } from "@/app/_components/exposure-facts";
import { LookedAt } from "@/app/_components/looked-at";
import { PositionWord } from "@/app/_components/position-word";
import { StandingVersion } from "@/app/_components/standing-version";
import { TlpLabel } from "@/app/_components/tlp-label";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import type { Amendment } from "@/lib/amendments/queries";
import type { Person } from "@/lib/kernel/actor";
import type { readGiven } from "@/lib/referrals/given";
import { GivenEvidence, type GivenItem } from "./given-evidence";
import { GivenSection } from "./given-section";

type Given = Awaited<ReturnType<typeof readGiven>>;

type GivenRecordsProps = {
  given: Given;
  items: readonly GivenItem[];
  /** What was amended of it since it was given. */
  amendments: readonly Amendment[];
  person: Person;
  back: string;
};

/** Everything that was handed to the unit, in full, by kind. */
export async function GivenRecords({ given, items, amendments, person, back }: GivenRecordsProps) {
  const [t, p, locale] = await Promise.all([
    getTranslations("police"),
    getTranslations("positions"),
    getLocale(),
  ]);
  const amended = (id: string) => <Amended history={amendments.filter(({ recordId }) => recordId === id)} />;
  const nothing = Object.values(given).every((its) => its === 0 || (Array.isArray(its) && its.length === 0));
  if (nothing) return <p className="ink3">{t("given_none")}</p>;
  return (
    <div className="stack-l">
      <GivenSection kind="claim" title={t("kinds.claim")}>
        {given.claims.map((claim) => (
          <li key={claim.id}>
            <p className="wrap">
              <span className="ink3 b">{claim.number}</span>&ensp;{claim.text}
            </p>
            {amended(claim.id)}
            {claim.positions.length > 0 && (
              <ul className="stack-s small mt-1" aria-label={t("liaison.positions")}>
                {claim.positions.map((each) => (
                  <li key={each.id} className="wrap">
                    {each.party ?? p("a_source")} <PositionWord position={each.position} />{" "}
                    {each.saidOn && <span className="ink3">{formatDay(each.saidOn, locale)}</span>}{" "}
                    {each.words !== "" && <q>{each.words}</q>}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </GivenSection>
      <GivenSection kind="finding" title={t("kinds.finding")}>
        {given.findings.map((each) => (
          <li key={each.id}>
            <p className="row tight">
              <VerdictMark verdict={each.verdict} /> <ConfidenceMark confidence={each.confidence} />
              <TlpLabel label={each.label} />
              <StandingVersion revision={each.revision} standing={each.standing} />
              <span className="small ink3">
                {each.claim === null
                  ? t("kind.finding_alone", { revision: String(each.revision) })
                  : t("kind.finding", { number: String(each.claim), revision: String(each.revision) })}
                , {formatDay(each.madeAt, locale)}
              </span>
            </p>
            <p className="wrap">{each.reasoning}</p>
            <LookedAt finding={each} />
          </li>
        ))}
      </GivenSection>
      <GivenSection kind="exposure" title={t("kinds.exposure")}>
        {given.exposures.map((each) => (
          <li key={each.id}>
            <p className="row tight">
              <b>{each.service}</b> <TlpLabel label={each.label} />
            </p>
            <ExposureFacts exposure={each} />
            {amended(each.id)}
          </li>
        ))}
      </GivenSection>
      <GivenSection kind="evidence" title={t("kinds.evidence")}>
        {items.map((each) => (
          <li key={each.id}>
            <GivenEvidence item={each} person={person} back={back} />
          </li>
        ))}
      </GivenSection>
      <GivenSection kind="timeline" title={t("kinds.timeline")}>
        {given.timeline.map((each) => (
          <li key={each.id}>
            <p>
              <b>{formatMoment(each.occurredAt, locale, { precision: each.precision })}</b> {each.what}{" "}
              {each.source !== "" && <span className="small ink3 wrap">{each.source}</span>}
            </p>
            {amended(each.id)}
          </li>
        ))}
      </GivenSection>
    </div>
  );
}
