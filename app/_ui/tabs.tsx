export type Tab = { href: string; label: string; current?: boolean | undefined; count?: number | undefined };

type TabsProps = { tabs: readonly Tab[]; label: string };

/** The pages of one thing, as links under its head. */
export function Tabs({ tabs, label }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="n">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}
