import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { NextAct } from "@/app/_components/next-act";
import { sectorWord } from "@/app/_components/sector-word";
import { SystemPicture } from "@/app/_components/system-picture";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOfSystems } from "@/lib/amendments/queries";
import { itemChoices } from "@/lib/evidence/queries";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { connectionsOfCase, lineageOfCase, systemChoices, systemsOfCase } from "@/lib/systems/queries";
import { standingsOf } from "@/lib/systems/standing";
import { ConnectionForm } from "./connection-form";
import { ConnectionWords } from "./connection-words";
import { BringInForm, SystemForm } from "./system-form";

const noChoices = { rows: [], isAll: true };

export default casePage({
  reads: (tx, { found, person }) => ({
    systems: systemsOfCase(tx, found.id),
    connections: connectionsOfCase(tx, found.id),
    lineage: lineageOfCase(tx, found.id),
    organisations: listAllOrganisations(tx),
    amendments: amendmentsOfSystems(tx, found.id),
    inventory: may(person, "system.bring-in") ? systemChoices(tx, { notOf: found.id }) : noChoices,
    items: itemChoices(tx, found.id),
  }),
  show: async (page) => {
    const { found, reference, base, systems, connections, lineage, organisations, amendments, not } = page;
    const [t, amend, d] = await Promise.all([
      getTranslations("verification.systems"),
      getTranslations("amendments"),
      getTranslations("domain"),
    ]);
    const [notRecord, notConnect] = [not("system.record"), not("system.connect")];
    const here = { caseId: found.id, reference, systems, organisations };
    return (
      <div className="stack-l">
        <section aria-labelledby="h-systems">
          <SectionHead
            id="h-systems"
            title={t("title")}
            note={t("note")}
            acts={<a href="/systems">{t("inventory")}</a>}
          />
          {systems.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={
                <NextAct not={notRecord} base={base}>
                  <a href="#record">{t("record")}</a>
                </NextAct>
              }
            />
          ) : (
            <Panel flush>
              <ul className="list">
                {systems.map((system) => (
                  <li key={system.id} id={system.id}>
                    <p>
                      <a className="b" href={`/systems/${system.id}`}>
                        {system.name}
                      </a>{" "}
                      <span className="small ink3">
                        {[
                          t("class", { class: d(`system_class.${system.class}`) }),
                          sectorWord(d, system.sector),
                          system.owner && t("owner", { owner: system.owner }),
                          system.supersedes && t("supersedes", { older: system.supersedes }),
                        ]
                          .filter(Boolean)
                          .join(", ")}
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
                      systems={systems}
                    />
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </section>
        {lineage.length + connections.length > 0 && (
          <section aria-labelledby="h-picture">
            <SectionHead id="h-picture" title={t("picture")} note={t("picture_note")} />
            <SystemPicture lineage={lineage} standings={standingsOf(connections)} />
          </section>
        )}
        {connections.length > 0 && <ConnectionWords words={connections} />}
        <div className="cols-even">
          <section aria-labelledby="h-record" id="record">
            <SectionHead id="h-record" title={t("record")} />
            <Panel>
              <Possible not={notRecord} act={t("record")}>
                <SystemForm {...here} />
              </Possible>
            </Panel>
          </section>
          <div className="stack-l">
            {(page.inventory.rows.length > 0 || !page.inventory.isAll) && (
              <section aria-labelledby="h-bring">
                <SectionHead id="h-bring" title={t("bring_in")} />
                <Panel>
                  <Possible not={not("system.bring-in")} act={t("bring_in_act")}>
                    <BringInForm caseId={found.id} reference={reference} inventory={page.inventory} />
                  </Possible>
                </Panel>
              </section>
            )}
            {systems.length > 1 && (
              <section aria-labelledby="h-connect">
                <SectionHead id="h-connect" title={t("connect")} />
                <Panel>
                  <Possible not={notConnect} act={t("connect")}>
                    <ConnectionForm {...here} items={page.items} />
                  </Possible>
                </Panel>
              </section>
            )}
          </div>
        </div>
      </div>
    );
  },
});
