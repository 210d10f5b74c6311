import { useTranslations } from "next-intl";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";

type NamesakesProps = {
  name: string;
  people: readonly { id: string; name: string; organisation: string; href: string }[];
};

/** Whom a name in the filter can mean, when that is nobody or several. */
export function Namesakes({ name, people }: NamesakesProps) {
  const t = useTranslations("audit");
  if (people.length === 0)
    return (
      <EmptyState
        title={t("nobody_called", { name })}
        why={t("nobody_called_why")}
        next={<a href="/audit">{t("show_all")}</a>}
      />
    );
  return (
    <>
      <p className="ink2 mb-2">{t("several_called", { name })}</p>
      <Panel flush>
        <ul className="list">
          {people.map((each) => (
            <li key={each.id}>
              <a href={each.href}>{each.name}</a> <span className="ink3">{each.organisation}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
