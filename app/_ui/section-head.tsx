import type { ReactNode } from "react";

type SectionHeadProps = {
  id: string;
  title: ReactNode;
  note?: ReactNode | undefined;
  /** Links or chips at the end of the line. */
  acts?: ReactNode | undefined;
  level?: 2 | 3 | undefined;
};

/** The heading of a section: title, a quiet note, and what can be done at the end of the line. */
export function SectionHead({ id, title, note, acts, level = 2 }: SectionHeadProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="sect">
      <Heading id={id}>{title}</Heading>
      {note !== undefined && <span className="small">{note}</span>}
      {acts !== undefined && <span className="push">{acts}</span>}
    </div>
  );
}
