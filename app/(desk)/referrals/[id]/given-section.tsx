import type { ReactNode } from "react";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";

type GivenSectionProps = { kind: string; title: string; children: readonly ReactNode[] };

/** The records of one kind; nothing when there is none. */
export function GivenSection({ kind, title, children }: GivenSectionProps) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={`h-given-${kind}`}>
      <SectionHead id={`h-given-${kind}`} level={3} title={title} note={children.length} />
      <Panel flush>
        <ul className="list">{children}</ul>
      </Panel>
    </section>
  );
}
