import { useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { Panel } from "@/app/_ui/panel";
import type { Item } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";

type ItemKinProps = { item: Item; reference: string };

/** What an item comes from and what was made from it; nothing when it stands alone. */
export function ItemKin({ item, reference }: ItemKinProps) {
  const t = useTranslations("evidence");
  const parts = [
    { id: "from", title: t("comes_from"), kin: item.kin.filter(({ id }) => id === item.parentId) },
    { id: "to", title: t("comes_to"), kin: item.kin.filter(({ parentId }) => parentId === item.id) },
  ];
  return parts
    .filter(({ kin }) => kin.length > 0)
    .map(({ id, title, kin }) => (
      <section key={id} aria-labelledby={`h-${id}`} className="mt-6">
        <h3 id={`h-${id}`} className="mb-2">
          {title}
        </h3>
        <Panel flush>
          <ul className="list">
            {kin.map((each) => {
              const descent = id === "from" ? item.descent : each.descent;
              return (
                <li key={each.id} className="item">
                  <div>
                    <a href={`/cases/${reference}/evidence/${each.number}`}>
                      <span className="ref b">{evidenceReference(each.number)}</span> {each.title}
                    </a>
                    <p className="small ink3">{descent && t(`descent.${descent}`)}</p>
                  </div>
                  <StateTag kind="evidence_state" state={each.state} />
                </li>
              );
            })}
          </ul>
        </Panel>
      </section>
    ));
}
