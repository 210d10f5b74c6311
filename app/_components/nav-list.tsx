import { useTranslations } from "next-intl";

export type NavItem = {
  href: string;
  label: string;
  /** How many things wait there. */
  count?: number | undefined;
  current?: boolean | undefined;
};

/** The places of the desk, in the rail and in the menu. */
export function NavList({ items }: { items: readonly NavItem[] }) {
  const t = useTranslations("shell");
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? "page" : undefined}>
            {item.label}
            {item.count !== undefined && item.count > 0 && (
              <span className="n">
                <span aria-hidden="true">{item.count}</span>
                <span className="sr">, {t("waiting", { count: item.count })}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
