import { getTranslations } from "next-intl/server";
import { shortened } from "@/app/_components/shortened";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { CommentList } from "../comment-list";
import { statementPage } from "../statement-page";
import { submitComment, submitCommentAnswer } from "./actions";

/** So much of a sentence or comment tells which it is. */
const most = 80;

export default statementPage({
  head: async () => ({ title: (await getTranslations("statements.comments"))("title") }),
  show: async ({ of, asked, why }) => {
    const t = await getTranslations("statements.comments");
    const { statement, current, comments } = of;
    const open = comments.filter(({ isOpen }) => isOpen);
    const not = why("statement.comment");
    const places = [current.title, ...current.sentences.map(({ text }) => text)].map((text, place) => ({
      value: String(place),
      label: `${place === 0 ? t("the_title") : place}: ${text}`,
    }));
    return (
      <div className="cols">
        <section aria-labelledby="h-comments">
          <SectionHead id="h-comments" title={t("open", { count: open.length })} />
          {comments.length > 0 ? (
            <Panel>
              <CommentList comments={comments} language={statement.language} isQuoted />
            </Panel>
          ) : (
            <p className="ink3">{t("none_why")}</p>
          )}
        </section>
        {not?.isNever !== true && (
          <aside className="stack" aria-label={t("add")}>
            <Panel labelledBy="h-add" stack>
              <h2 id="h-add" className="text-h3">
                {t("add")}
              </h2>
              <Possible not={not} act={t("act")}>
                <Form
                  action={submitComment}
                  id="comment"
                  carries={{ statementId: statement.id, digest: current.digest }}
                >
                  <RadioGroup
                    name="position"
                    legend={t("sentence")}
                    choices={places}
                    value={places.find(({ value }) => value === asked("sentence"))?.value}
                  />
                  <TextArea name="text" label={t("text")} />
                  <SubmitButton>{t("act")}</SubmitButton>
                </Form>
              </Possible>
            </Panel>
            {open.length > 0 && (
              <Panel labelledBy="h-answer" stack>
                <h2 id="h-answer" className="text-h3">
                  {t("answer")}
                </h2>
                <Possible not={not} act={t("answer_act")}>
                  <Form action={submitCommentAnswer} id="answer">
                    <Select
                      name="commentId"
                      label={t("which")}
                      choices={open.map(({ id, text, by }) => ({
                        value: id,
                        label: `${by}: ${shortened(text, most)}`,
                      }))}
                    />
                    <TextArea name="text" label={t("reply")} hint={t("reply_hint")} optional />
                    <Checkbox name="ends" label={t("ends")} />
                    <SubmitButton>{t("answer_act")}</SubmitButton>
                  </Form>
                </Possible>
              </Panel>
            )}
          </aside>
        )}
      </div>
    );
  },
});
