import type { SeenBefore } from "@/lib/observables/seen-before";

type SeenBeforeListProps = { found: readonly SeenBefore[]; as: Readonly<Record<SeenBefore["as"], string>> };

/** Observables, each with the cases that have it and what it is there. */
export function SeenBeforeList({ found, as }: SeenBeforeListProps) {
  const values = [...new Set(found.map(({ value }) => value))];
  return (
    <ul className="list">
      {values.map((value) => (
        <li key={value}>
          <p className="mono wrap">{value}</p>
          {found
            .filter((one) => one.value === value)
            .map((one) => (
              <p key={`${one.reference} ${one.as}`} className="small">
                <a href={`/cases/${one.reference}`}>{one.reference}</a>{" "}
                <span className="ink3">
                  ({as[one.as]}) {one.title}
                </span>
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
