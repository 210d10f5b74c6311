import { getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type { allegationsCalled } from "@/lib/allegations/queries";
import type { itemsHashedTo } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";

type FoundRecordsProps = {
  allegations: Awaited<ReturnType<typeof allegationsCalled>>;
  items: Awaited<ReturnType<typeof itemsHashedTo>>;
};

/** Allegations by their number or their source's, and evidence by its hash, each with its case. */
export async function FoundRecords({ allegations, items }: FoundRecordsProps) {
  const t = await getTranslations("search");
  return (
    <section className="mb-4" aria-labelledby="h-records">
      <SectionHead id="h-records" title={t("records")} />
      <Panel flush>
        <ul className="list">
          {allegations.map((each) => (
            <li key={each.id} className="row gap-x-3">
              <TlpLabel label={each.label} />
              <a className="ref" href={`/allegations/${each.reference}`}>
                {each.reference}
              </a>
              {each.sourceReference && <span>{each.sourceReference}</span>}
              {each.caseReference && (
                <a className="ref" href={`/cases/${each.caseReference}`}>
                  {each.caseReference}
                </a>
              )}
            </li>
          ))}
          {items.map((each) => (
            <li key={each.id} className="row gap-x-3">
              <TlpLabel label={each.label} />
              {each.caseReference ? (
                <a className="ref" href={`/cases/${each.caseReference}/evidence/${each.number}`}>
                  {each.caseReference} {evidenceReference(each.number)}
                </a>
              ) : (
                <span className="ref">{evidenceReference(each.number)}</span>
              )}
              <span>{each.title}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
