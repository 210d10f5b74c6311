import { getTranslations } from "next-intl/server";
import { Grades } from "@/app/_components/grades";
import { Reminders } from "@/app/_components/reminders";
import { RecordMore } from "@/app/_server/record-more";
import { ButtonLink } from "@/app/_ui/button-link";
import { Icon } from "@/app/_ui/icon";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type { ClaimStandings, Party } from "@/lib/positions/standings";
import { Said } from "./said";
import { Silence } from "./silence";

type ClaimPositionsProps = {
  claim: ClaimStandings;
  parties: readonly Party[];
  /** Where a position on it is entered, for those who may. */
  enterHref?: string | undefined;
  reference: string;
  reminds: boolean;
  /** The organisation for which the reader answers. */
  answersFor?: string | undefined;
};

/** One claim, or the whole of one that was split, with each party's word on it, the earlier ones beneath. */
export async function ClaimPositions(props: ClaimPositionsProps) {
  const { claim, parties, enterHref, reference, reminds, answersFor } = props;
  const base = `/cases/${reference}`;
  const [t, d, ofClaims] = await Promise.all([
    getTranslations("positions"),
    getTranslations("domain"),
    getTranslations("claims"),
  ]);
  const spoke = parties.filter((party) => claim.standings[party.id] !== undefined);
  const against = spoke.filter((party) => claim.contradicting.includes(party.id));
  const heading = `h-claim-${claim.number}`;
  return (
    <section id={`claim-${claim.number}`} aria-labelledby={heading}>
      <SectionHead
        id={heading}
        title={t("claim", { number: String(claim.number) })}
        note={<Grades credibility={claim.credibility} reliability={claim.reliability} />}
        acts={
          enterHref && (
            <ButtonLink small href={enterHref}>
              {t("enter")}
            </ButtonLink>
          )
        }
      />
      <p className="mb-2 wrap">{claim.text}</p>
      {claim.merged.length > 0 && (
        <p className="mb-2 small ink3">
          {claim.merged.map((number) => (
            <span key={number} id={`claim-${number}`} />
          ))}
          {ofClaims("merged_here", { numbers: claim.merged.join(", ") })}
        </p>
      )}
      {claim.parts.length > 0 && (
        <p className="mb-2 small b">
          {ofClaims("whole_here", { numbers: claim.parts.join(", ") })}
          {spoke.some(({ id }) => claim.standings[id]?.askedAt) && ` ${ofClaims("whole_asked")}`}
        </p>
      )}
      {against.length > 0 && (
        <p className="mb-2 small b">
          <Icon name="unequal" />{" "}
          {t("contradicted", { parties: against.map((party) => party.short ?? t("a_source")).join(", ") })}
        </p>
      )}
      {spoke.length === 0 ? (
        <p className="ink3">{t("silent")}</p>
      ) : (
        <Panel flush>
          <ul className="list">
            {spoke.map((party) => {
              const standing = claim.standings[party.id];
              return (
                <li key={party.id}>
                  <p className="small">
                    {party.name ?? t("a_source")}{" "}
                    {party.role && <span className="ink3">{d(`party_role.${party.role}`)}</span>}
                  </p>
                  {standing?.latest && <Said word={standing.latest} base={base} />}
                  {standing && (
                    <Silence {...{ standing, reference, reminds }} answers={party.id === answersFor} />
                  )}
                  {standing?.remindedBefore && <Reminders reminders={standing.remindedBefore} />}
                  {standing?.latest && (
                    <RecordMore table="positions" beside={reference} id={standing.latest.id} />
                  )}
                  {standing && standing.earlier.length > 0 && (
                    <details>
                      <summary>{t("earlier", { count: standing.earlier.length })}</summary>
                      <ul className="stack mt-2">
                        {standing.earlier.map((word) => (
                          <li key={word.id}>
                            <Said word={word} base={base} />
                            <RecordMore table="positions" beside={reference} id={word.id} />
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
    </section>
  );
}
