import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Table } from "@/app/_ui/table";
import { Time } from "@/app/_ui/time";
import { factWords } from "./fact-words";
import type { SystemPageRead } from "./read-system-page";

type FactsProps = {
  page: SystemPageRead;
  /** Whether the reader amends. */
  amends: boolean;
};

/** What was told of a system, the newest word first, with what was put right of it, and whom to turn to; each with the case that taught it. */
export async function Facts({ page, amends }: FactsProps) {
  const { system, facts, contacts, factsAmended, organisations } = page;
  const [t, amend, words] = await Promise.all([
    getTranslations("verification.systems"),
    getTranslations("amendments"),
    factWords(),
  ]);
  const from = (reference: string | null) =>
    reference === null ? t("of_inventory") : <a href={`/cases/${reference}/systems`}>{reference}</a>;
  return (
    <>
      <section aria-labelledby="h-facts">
        <SectionHead id="h-facts" title={t("facts")} note={t("facts_note")} />
        {facts.length === 0 ? (
          <p className="ink3">{t("facts_empty")}</p>
        ) : (
          <Panel flush>
            <Table
              caption={t("facts")}
              columns={[
                { id: "kind", label: t("kind_label") },
                { id: "says", label: t("facts") },
                { id: "by", label: t("source_label") },
                { id: "from", label: t("taught_by") },
              ]}
              rows={facts.map((fact) => ({
                id: fact.id,
                cells: [
                  t(`kind.${fact.kind}`),
                  <div key="says">
                    {words.says(fact)}{" "}
                    {amends && (
                      <a
                        className="small"
                        href={`/systems/${system.id}/amend?fact=${fact.id}`}
                        aria-label={`${amend("amend")}: ${words.says(fact)}`}
                      >
                        {amend("amend")}
                      </a>
                    )}
                    <Amended
                      history={factsAmended.filter(({ recordId }) => recordId === fact.id)}
                      organisations={organisations}
                    />
                  </div>,
                  <span key="by" className="small ink2">
                    {words.by(fact)}
                  </span>,
                  <span key="from" className="small">
                    {from(fact.reference)} <span className="ink3">{fact.by}</span>, <Time at={fact.at} />
                  </span>,
                ],
              }))}
            />
          </Panel>
        )}
      </section>
      <section aria-labelledby="h-contacts">
        <SectionHead id="h-contacts" title={t("contacts")} />
        {contacts.length === 0 ? (
          <p className="ink3">{t("contacts_empty")}</p>
        ) : (
          <Panel flush>
            <Table
              caption={t("contacts")}
              columns={[
                { id: "role", label: t("contact_role") },
                { id: "name", label: t("contact_name") },
                { id: "address", label: t("contact_address") },
                { id: "organisation", label: t("contact_organisation") },
                { id: "from", label: t("taught_by") },
              ]}
              rows={contacts.map((one) => ({
                id: one.id,
                cells: [
                  one.role,
                  one.name ?? "",
                  one.address ?? "",
                  one.organisation ?? "",
                  from(one.reference),
                ],
              }))}
            />
          </Panel>
        )}
      </section>
    </>
  );
}
