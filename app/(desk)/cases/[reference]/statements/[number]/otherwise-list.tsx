import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { ReadStatement } from "./read-statement";

type OtherwiseListProps = {
  of: Pick<ReadStatement, "contradictions"> & { statement: { language: string } };
  reference: string;
  /** Whose publications it is set beside: those of the organisation that decides, or of the others. */
  beside?: "ours" | "others";
};

/** Where a version says otherwise than what other organisations, or the one that decides, published: both sentences side by side. Nothing where it does not. */
export async function OtherwiseList({ of, reference, beside = "others" }: OtherwiseListProps) {
  const { contradictions, statement } = of;
  if (contradictions.length === 0) return null;
  const t = await getTranslations("statements.otherwise");
  return (
    <section aria-labelledby="h-otherwise">
      <SectionHead
        id="h-otherwise"
        title={t(beside === "ours" ? "title_ours" : "title")}
        note={t("count", { count: contradictions.length })}
      />
      <Panel flush>
        <ul className="list">
          {contradictions.map(({ place, text, theirs, because }) => (
            <li key={`${place} ${theirs.publicationId} ${theirs.position}`}>
              <div className="cols-even">
                <div>
                  <p className="small ink3">
                    <a href={`#s${place}`}>{t("ours", { number: place })}</a>
                  </p>
                  <p lang={statement.language}>{text}</p>
                </div>
                <div>
                  <p className="small ink3">
                    <a href={`/cases/${reference}/statements/${theirs.number}`}>
                      {t("theirs", { organisation: theirs.organisation ?? "" })}
                    </a>{" "}
                    <Time at={theirs.at} />
                  </p>
                  <p lang={theirs.language}>{theirs.text}</p>
                </div>
              </div>
              <p className="small tone caution mt-1">
                {because.by === "use"
                  ? t("by_use")
                  : t("by_quantity", { said: because.said, instead: because.instead })}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
