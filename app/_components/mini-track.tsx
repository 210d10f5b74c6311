import { useTranslations } from "next-intl";
import { Glyph } from "./glyph";
import { type WorkState, type Workstream, workLooks } from "./work-state";

export type MiniStep = {
  workstream: Workstream;
  state: WorkState;
  /** A few words: a date, whom it waits on, who decided that it is not needed. */
  words?: string | undefined;
};

/** The five workstreams in short, for lists of cases. */
export function MiniTrack({ steps }: { steps: readonly MiniStep[] }) {
  const t = useTranslations("domain");
  return (
    <ol className="mini" aria-label={t("workstreams")}>
      {steps.map((step) => (
        <li key={step.workstream} className={workLooks[step.state].tone}>
          <Glyph name={workLooks[step.state].glyph} />
          <b>{t(`workstream.${step.workstream}`)}</b>
          <span>
            {step.words === undefined ? (
              t(`work.${step.state}`)
            ) : (
              <>
                <span className="sr">{t(`work.${step.state}`)}: </span>
                {step.words}
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
