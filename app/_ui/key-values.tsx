import { Fragment, type ReactNode } from "react";

export type KeyValue = { key: string; value: ReactNode };

type KeyValuesProps = { pairs: readonly KeyValue[]; className?: string | undefined };

/** Facts of one thing, name beside value. */
export function KeyValues({ pairs, className = "" }: KeyValuesProps) {
  return (
    <dl className={`kv ${className}`.trim()}>
      {pairs.map((pair) => (
        <Fragment key={pair.key}>
          <dt>{pair.key}</dt>
          <dd>{pair.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
