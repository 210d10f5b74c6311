import { getTranslations } from "next-intl/server";
import { ExposureSummary } from "@/app/_components/exposure-summary";
import { PeopleList } from "@/app/_components/people-list";
import { SectionHead } from "@/app/_ui/section-head";
import type { listAllegationsOf, listMembers, listOrganisations } from "@/lib/cases/queries";
import type { exposuresOfCase } from "@/lib/exposures/queries";
import type { connectionsOfCase, systemsOfCase } from "@/lib/systems/queries";

type Rows<Query extends (...given: never[]) => PromiseLike<unknown>> = Awaited<ReturnType<Query>>;

type CaseAsideProps = {
  reference: string;
  members: Rows<typeof listMembers>;
  organisations: Rows<typeof listOrganisations>;
  allegations: Rows<typeof listAllegationsOf>;
  systems: Rows<typeof systemsOfCase>;
  connections: Rows<typeof connectionsOfCase>;
  exposures: Rows<typeof exposuresOfCase>;
};

/** Beside the case: who is in it, which organisations, which systems and what was weak in them. */
export async function CaseAside(props: CaseAsideProps) {
  const { reference, members, organisations, allegations, systems, connections, exposures } = props;
  const [t, d] = await Promise.all([getTranslations("cases"), getTranslations("domain")]);
  const here = `/cases/${reference}`;
  return (
    <aside className="stack-l" aria-label={t("member.title")}>
      {allegations.length > 0 && (
        <section>
          <SectionHead id="h-allegations" level={3} title={t("section.allegations")} />
          <ul className="stack-s small">
            {allegations.map((each) => (
              <li key={each.id}>
                <a href={`/allegations/${each.reference}`}>{each.reference}</a>{" "}
                <span className="ink3">
                  {each.source}
                  {each.sourceReference && ` (${each.sourceReference})`}, {d(`channel.${each.channel}`)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <SectionHead
          id="h-people"
          level={3}
          title={t("section.people")}
          acts={<a href={`${here}/people`}>{t("section.all")}</a>}
        />
        <PeopleList
          people={members.map((each) => ({
            id: each.id,
            name: each.name,
            note: each.lead ? t("lead") : undefined,
          }))}
        />
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
                  {d(`system_class.${each.class}`)}
                  {each.note !== "" && `. ${each.note}`}
                </p>
              </div>
            ))}
            {connections.map((each) => (
              <p key={each.id} className="ink2 old">
                {each.from} / {each.to}: {each.state} {each.asOf} <span className="ink3">{each.saidBy}</span>
              </p>
            ))}
          </div>
        </section>
      )}
      {exposures.map((each) => (
        <section key={each.id}>
          <SectionHead
            id={`h-exposure-${each.number}`}
            level={3}
            title={t("section.exposures")}
            acts={<a href={`${here}/exposures`}>{t("section.all")}</a>}
          />
          <ExposureSummary
            service={each.service}
            weaknesses={each.cwe}
            state={each.state}
            scores={each.scores.map((score) => ({
              id: score.id,
              edition: score.vector.startsWith("CVSS:4.0") ? "4.0" : "3.1",
              score: String(score.score),
              note: score.assessor,
            }))}
          />
        </section>
      ))}
    </aside>
  );
}
