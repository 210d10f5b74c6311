import { getLocale, getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOfSystems } from "@/lib/amendments/queries";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { connectionsOfCase, systemsOfCase } from "@/lib/systems/queries";
import { ConnectionForm } from "./connection-form";
import { SystemForm } from "./system-form";

export default casePage({
  reads: (tx, { found }) => ({
    systems: systemsOfCase(tx, found.id),
    connections: connectionsOfCase(tx, found.id),
    organisations: listAllOrganisations(tx),
    amendments: amendmentsOfSystems(tx, found.id),
  }),
  show: async ({ found, reference, base, systems, connections, organisations, amendments, not }) => {
    const [t, amend, d, locale] = await Promise.all([
      getTranslations("verification.systems"),
      getTranslations("amendments"),
      getTranslations("domain"),
      getLocale(),
    ]);
    const [notRecord, notConnect] = [not("system.record"), not("system.connect")];
    const here = { caseId: found.id, reference, systems, organisations };
    return (
      <div className="stack-l">
        <section aria-labelledby="h-systems">
          <SectionHead id="h-systems" title={t("title")} note={t("note")} />
          {systems.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={notRecord ? notRecord.says : <a href="#record">{t("record")}</a>}
            />
          ) : (
            <Panel flush>
              <ul className="list">
                {systems.map((system) => (
                  <li key={system.id} id={system.id}>
                    <p>
                      <b>{system.name}</b>{" "}
                      <span className="small ink3">
                        {t("class", { class: d(`system_class.${system.class}`) })}
                        {system.owner && `, ${t("owner", { owner: system.owner })}`}
                        {system.supersedes && `, ${t("supersedes", { older: system.supersedes })}`}
                      </span>
                    </p>
                    {system.note !== "" && <p className="ink2 whitespace-pre-line">{system.note}</p>}
                    {not("system.amend") === null && (
                      <a className="small" href={`${base}/amend?system=${system.id}`}>
                        {amend("amend")}
                      </a>
                    )}
                    <Amended
                      history={amendments.filter(({ recordId }) => recordId === system.id)}
                      organisations={organisations}
                    />
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </section>
        {connections.length > 0 && (
          <section aria-labelledby="h-connections">
            <SectionHead id="h-connections" title={t("connections")} note={t("connections_note")} />
            <Panel flush>
              <ul className="list">
                {connections.map((word) => (
                  <li key={word.id}>
                    <p>
                      {t(`said_${word.state}`, { from: word.from, to: word.to })}
                      {word.asOf && ` ${t("as_of", { date: formatDay(word.asOf, locale, {}) })}`}
                    </p>
                    <p className="small ink3">
                      {[word.saidBy && t("said_by", { party: word.saidBy }), word.source]
                        .filter(Boolean)
                        .join(". ")}
                    </p>
                  </li>
                ))}
              </ul>
            </Panel>
          </section>
        )}
        <div className="cols-even">
          <section aria-labelledby="h-record" id="record">
            <SectionHead id="h-record" title={t("record")} />
            <Panel>
              <Possible not={notRecord} act={t("record")}>
                <SystemForm {...here} />
              </Possible>
            </Panel>
          </section>
          {systems.length > 1 && (
            <section aria-labelledby="h-connect">
              <SectionHead id="h-connect" title={t("connect")} />
              <Panel>
                <Possible not={notConnect} act={t("connect")}>
                  <ConnectionForm {...here} />
                </Possible>
              </Panel>
            </section>
          )}
        </div>
      </div>
    );
  },
});
