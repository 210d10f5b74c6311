import { Fragment } from "react";

/** One step; the last one is the page itself and needs no address. */
export type Crumb = { label: string; href?: string | undefined };

/** Where the page stands. */
export function Breadcrumb({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  return (
    <nav className="crumb" aria-label={label}>
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.label}>
          {index > 0 && <span aria-hidden="true">/</span>}
          {crumb.href === undefined ? (
            <span aria-current="page">{crumb.label}</span>
          ) : (
            <a href={crumb.href}>{crumb.label}</a>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
