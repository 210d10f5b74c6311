export type NavItem = {
  href: string;
  label: string;
  /** How many things wait there, and the same as a sentence. */
  waiting?: { count: string; words: string } | undefined;
  current?: boolean | undefined;
};

/** The rooms of the desk, in the rail and in the menu. */
export function NavList({ items }: { items: readonly NavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? "page" : undefined}>
            {item.label}
            {item.waiting !== undefined && (
              <span className="n">
                <span aria-hidden="true">{item.waiting.count}</span>
                <span className="sr">, {item.waiting.words}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
