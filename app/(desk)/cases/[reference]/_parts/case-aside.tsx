import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ExposureSummary } from "@/app/_components/exposure-summary";
import { PeopleList } from "@/app/_components/people-list";
import { formatDay } from "@/app/_ui/moment";
import { NextPage } from "@/app/_ui/next-page";
import { SectionHead } from "@/app/_ui/section-head";
import type { listAllegationsOf, listOrganisations, membersOfCase } from "@/lib/cases/queries";
import { editionOf } from "@/lib/exposures/cvss/metrics";
import type { exposuresOfCase } from "@/lib/exposures/queries";
import { scoresInForce } from "@/lib/exposures/scores-in-force";
import type { connectionsOfCase, systemsOfCase } from "@/lib/systems/queries";

type Rows<Query extends (...given: never[]) => PromiseLike<unknown>> = Awaited<ReturnType<Query>>;

type CaseAsideProps = {
  /** Whether the reader brings people in now. */
  adds: boolean;
  /** What falls due next, above the rest. */
  dues: ReactNode;
  reference: string;
  members: Rows<typeof membersOfCase>;
  organisations: Rows<typeof listOrganisations>;
  allegations: Rows<typeof listAllegationsOf>;
  systems: Rows<typeof systemsOfCase>;
  connections: Rows<typeof connectionsOfCase>;
  exposures: Rows<typeof exposuresOfCase>;
  /** Behind which allegation their list begins, as the address says it. */
  after: string | undefined;
};

/** Beside the case: who is in it, which organisations, which systems and what was weak in them. */
export async function CaseAside(props: CaseAsideProps) {
  const {
    adds,
    dues,
    reference,
    members,
    organisations,
    allegations,
    systems,
    connections,
    exposures,
    after,
  } = props;
  const [t, d, s, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getTranslations("verification.systems"),
    getLocale(),
  ]);
  const here = `/cases/${reference}`;
  return (
    <aside className="stack-l" aria-label={t("aside")}>
      {dues}
      {(allegations.rows.length > 0 || after) && (
        <section>
          <SectionHead id="h-allegations" level={3} title={t("section.allegations")} />
          <ul className="stack-s small">
            {allegations.rows.map((each) => (
              <li key={each.id}>
                <a href={`/allegations/${each.reference}`}>{each.reference}</a>{" "}
                <span className="ink3">
                  {each.source}
                  {each.sourceReference && ` (${each.sourceReference})`}, {d(`channel.${each.channel}`)}
                </span>
              </li>
            ))}
          </ul>
          <NextPage here={here} name="allegations" after={after} next={allegations.next} />
        </section>
      )}
      <section>
        <SectionHead
          id="h-people"
          level={3}
          title={t("section.people")}
          acts={<a href={`${here}/people`}>{adds ? t("section.add") : t("section.all")}</a>}
        />
        <PeopleList
          people={members.rows.map((each) => ({
            id: each.id,
            name: each.name,
            note: each.lead ? t("lead") : undefined,
          }))}
        />
        {members.next && <p className="small ink3">{t("section.more")}</p>}
      </section>
      <section>
        <SectionHead id="h-organisations" level={3} title={t("section.organisations")} />
        <PeopleList
          people={organisations.map((each) => ({
            id: each.id,
            name: each.name,
            note: d(`party_role.${each.role}`),
          }))}
        />
      </section>
      {systems.length > 0 && (
        <section>
          <SectionHead
            id="h-systems"
            level={3}
            title={t("section.systems")}
            acts={<a href={`${here}/systems`}>{t("section.all")}</a>}
          />
          <div className="small stack">
            {systems.map((each) => (
              <div key={each.id}>
                <p className="b">{each.name}</p>
                <p className="ink2">
                  {s("class", { class: d(`system_class.${each.class}`) })}
                  {each.note !== "" && `. ${each.note}`}
                </p>
              </div>
            ))}
            {connections.map((each) => (
              <p key={each.id} className="ink2 old">
                {s(`said_${each.state}`, { from: each.from, to: each.to })}
                {each.asOf && ` ${s("as_of", { date: formatDay(each.asOf, locale, {}) })}`}{" "}
                <span className="ink3">{each.saidBy}</span>
              </p>
            ))}
          </div>
        </section>
      )}
      {exposures.rows.length > 0 && (
        <section>
          <SectionHead
            id="h-exposures"
            level={3}
            title={t("section.exposures")}
            acts={<a href={`${here}/exposures`}>{t("section.all")}</a>}
          />
          <div className="stack">
            {exposures.rows.map((each) => (
              <ExposureSummary
                key={each.id}
                service={each.service}
                weaknesses={each.cwe}
                state={each.state}
                scores={scoresInForce(each.scores).map((score) => ({
                  id: score.id,
                  edition: editionOf(score.vector),
                  score: score.score,
                  note: score.assessor,
                }))}
              />
            ))}
          </div>
          {exposures.next && <p className="small ink3">{t("section.more")}</p>}
        </section>
      )}
    </aside>
  );
}
