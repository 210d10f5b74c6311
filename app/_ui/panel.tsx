import type { ReactNode } from "react";

type PanelProps = {
  children: ReactNode;
  flush?: boolean | undefined;
  stack?: boolean | undefined;
  labelledBy?: string | undefined;
  className?: string | undefined;
};

/** A frame around what acts as one. `flush` gives its whole width to a list or a table. */
export function Panel({ children, flush = false, stack = false, labelledBy, className = "" }: PanelProps) {
  const classes = `panel${flush ? " flush" : ""}${stack ? " stack" : ""} ${className}`.trim();
  if (labelledBy === undefined) return <div className={classes}>{children}</div>;
  return (
    <section className={classes} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
