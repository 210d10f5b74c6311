import { Icon, type IconName } from "./icon";

export type Chip = {
  href: string;
  label: string;
  current?: boolean | undefined;
  icon?: IconName | undefined;
};

type ChipsProps = { chips: readonly Chip[]; label?: string | undefined };

/** Ways to look at the same list, as links: the choice lives in the address. */
export function Chips({ chips, label }: ChipsProps) {
  const links = chips.map((chip) => (
    <a key={chip.href} className="chip" href={chip.href} aria-current={chip.current ? "true" : undefined}>
      {chip.icon !== undefined && <Icon name={chip.icon} />}
      {chip.label}
    </a>
  ));
  if (label === undefined) return <span className="chips">{links}</span>;
  return (
    <nav className="chips" aria-label={label}>
      {links}
    </nav>
  );
}
