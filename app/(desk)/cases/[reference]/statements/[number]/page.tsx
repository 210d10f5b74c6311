import { getTranslations } from "next-intl/server";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { ApprovalPanel } from "./approval-panel";
import { Changes } from "./changes";
import { EmbargoOver } from "./embargo-over";
import { GoesTo } from "./goes-to";
import { HandOverList } from "./hand-over-list";
import { JointPanel } from "./joint-panel";
import { Readiness } from "./readiness";
import { SincePublished } from "./since-published";
import { statementPage } from "./statement-page";
import { TranslationsPanel } from "./translations-panel";
import { WeighedSheet } from "./weighed-sheet";

export default statementPage({
  withTranslations: true,
  head: async ({ of, base, why, not }) => {
    const t = await getTranslations("statements");
    const { number, state } = of.statement;
    const toAct = (
      <a className="to-act" href="#h-approval">
        {t("approval", { number: of.current.number })}
      </a>
    );
    // What is out gets no new version: the next act is a correction, which the flag offers where one runs.
    if (state === "published" || state === "handed_over")
      return {
        acts: (
          <>
            {of.flag === null && not("statement.draft") === null && (
              <ButtonLink href={`${base.replace(/\d+$/, "new")}?corrects=${number}`}>
                {t("flag.correct")}
              </ButtonLink>
            )}
            {toAct}
          </>
        ),
      };
    const next = t("write_version", { number: of.current.number + 1 });
    const notRevised = why("statement.revise");
    return {
      acts: (
        <>
          {notRevised === null ? (
            <ButtonLink href={`${base}/revise`}>{next}</ButtonLink>
          ) : (
            <BlockedButton reason={notRevised}>{next}</BlockedButton>
          )}
          {toAct}
        </>
      ),
    };
  },
  show: async ({ of, translations, base, reference, why }) => {
    const t = await getTranslations("statements");
    return (
      <div className="cols">
        <div className="stack-l">
          <EmbargoOver of={of} base={base} why={why} />
          <SincePublished of={of} base={base} why={why} />
          <WeighedSheet
            of={of}
            reference={reference}
            {...(why("statement.comment") === null ? { base } : {})}
          />
          <TranslationsPanel of={of} translations={translations ?? []} base={base} />
          <Changes of={of} base={base} />
        </div>
        <aside className="stack" aria-label={t("approval", { number: of.current.number })}>
          <ApprovalPanel of={of} base={base} why={why} />
          {["draft", "in_review", "approved"].includes(of.statement.state) && (
            <Readiness of={of} base={base} />
          )}
          <JointPanel of={of} base={base} why={why} />
          <HandOverList of={of} />
          <GoesTo of={of} base={base} />
        </aside>
      </div>
    );
  },
});
