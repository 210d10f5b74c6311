import type { ReactNode } from "react";

type ListHeadProps = {
  /** How many there are, "61 cases". */
  total: ReactNode;
  note?: ReactNode | undefined;
  /** How the keys act while the list has the focus. */
  keys?: string | undefined;
  order?:
    | { label: string; choices: readonly (readonly [href: string, label: string, current: boolean])[] }
    | undefined;
};

/** The line over a list: its total on the left, and on the right its order, which is no filter. */
export function ListHead({ total, note, keys, order }: ListHeadProps) {
  return (
    <div className="listhead">
      <p>
        <b>{total}</b> {note && <span className="ink3 small">{note}</span>}
      </p>
      {keys && <p className="keys small ink3">{keys}</p>}
      {order && (
        <details className="pick end push">
          <summary>{order.label}</summary>
          <ul className="menu-p">
            {order.choices.map(([href, label, current]) => (
              <li key={href}>
                <a href={href} aria-current={current ? "true" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
