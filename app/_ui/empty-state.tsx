import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  /** Why it is empty. */
  why: ReactNode;
  /** The next act: a button or a link. */
  next: ReactNode;
};

/** A list without entries: why it is empty, and what to do next. */
export function EmptyState({ title, why, next }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="b">{title}</p>
      <p className="ink2">{why}</p>
      <p className="row mt-2">{next}</p>
    </div>
  );
}
