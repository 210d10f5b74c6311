import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { PageHead } from "@/app/_ui/page-head";
import { Time } from "@/app/_ui/time";
import type { Person } from "@/lib/kernel/actor";
import type { ReadStatement } from "./read-statement";

type StatementHeadProps = { of: ReadStatement; person: Person; title?: ReactNode; acts?: ReactNode };

/** The head of a statement: where it belongs, the label of its case, its state, and who wrote the newest version. */
export async function StatementHead({ of, person, title, acts }: StatementHeadProps) {
  const t = await getTranslations("statements");
  const { found, statement, current } = of;
  const words =
    current.writtenBy === person.id
      ? t("written_by_you", { number: current.number })
      : t("written_by", { number: current.number, who: current.writer ?? "" });
  return (
    <PageHead
      title={title ?? current.title}
      lang={title === undefined ? statement.language : undefined}
      above={
        <>
          <span className="ref b">
            {found.reference} / S{statement.number}
          </span>
          <span className="small ink3">{t("label_of_case")}</span> <TlpLabel label={found.label} />
          <StateTag kind="statement_state" state={statement.state} />
          {found.provenance !== "recorded" && <StateTag kind="provenance" state={found.provenance} />}
          <span className="small ink3">
            {words}, <Time at={current.writtenAt} />
          </span>
        </>
      }
      below={title === undefined ? undefined : <span lang={statement.language}>{current.title}</span>}
      acts={acts}
    />
  );
}
