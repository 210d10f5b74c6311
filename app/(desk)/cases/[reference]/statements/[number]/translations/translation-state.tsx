import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag } from "@/app/_ui/tag";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import type { TranslationRead } from "@/lib/statements/translation/queries";
import { standingOf } from "@/lib/statements/translation/standing";
import { isWaiting, MadeBy } from "../translations-panel";
import { submitReview, submitTranslated } from "./[language]/actions";
import type { TranslationPage } from "./translation-page";

type TranslationStateProps = Pick<TranslationPage, "of" | "rows" | "language" | "whyNot"> & {
  its: TranslationRead;
  children: ReactNode;
};

/** Who made a translation and reviewed it, whether the public reads it, and what is to be done next. */
export async function TranslationState({ of, its, rows, language, whyNot, children }: TranslationStateProps) {
  const t = await getTranslations("statements.translation");
  const { stand, all } = standingOf(rows);
  const carries = { statementId: of.statement.id, language, digest: its.digest };
  return (
    <aside className="stack" aria-label={t("where")}>
      <Panel labelledBy="h-where">
        <h2 id="h-where" className="text-h3 mb-1.5">
          {t("number", { number: its.number })}
        </h2>
        <KeyValues
          pairs={[
            {
              key: t("state"),
              value: <Tag tone={stand === all ? "ok" : "caution"}>{t("stands", { stand, all })}</Tag>,
            },
            {
              key: t("made_by"),
              value: (
                <>
                  <MadeBy its={its} /> <Time at={its.writtenAt} />
                </>
              ),
            },
            { key: t("fingerprint"), value: <span className="mono wrap">{its.digest.slice(0, 16)}</span> },
          ]}
        />
        {its.out !== null && (
          <p className="small mt-2">
            {t(isWaiting(its.out) ? "waits" : "out")} <Time at={new Date(its.out.releaseAt ?? its.out.at)} />
            {!isWaiting(its.out) && (
              <>
                {" · "}
                <a href={`/${language}/statements/${of.statement.slug}`}>{t("public_page")}</a>
              </>
            )}
          </p>
        )}
      </Panel>
      {children}
      {its.reviewedAt === null && (
        <Panel labelledBy="h-review" stack>
          <h2 id="h-review" className="text-h3">
            {t("review")}
          </h2>
          <p className="small ink2">{t("review_note")}</p>
          <Possible not={whyNot("statement.review-translation")} act={t("review_act")}>
            <Form action={submitReview} id="review" carries={carries}>
              <SubmitButton>{t("review_act")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
      )}
      {its.out === null && (
        <Panel labelledBy="h-publish" stack>
          <h2 id="h-publish" className="text-h3">
            {t("publish")}
          </h2>
          <p className="small ink2">{t("publish_note")}</p>
          <Possible not={whyNot("statement.publish-translation")} act={t("publish_act")}>
            <Form action={submitTranslated} id="publish" carries={carries}>
              <TextArea name="reason" label={t("publish_reason")} hint={t("publish_hint")} />
              <SubmitButton weight="grave">{t("publish_act")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
      )}
    </aside>
  );
}
