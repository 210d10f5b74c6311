import { getTranslations } from "next-intl/server";
import { Time } from "@/app/_ui/time";
import { withinSentence } from "@/app/_ui/within-sentence";
import type { Comment } from "@/lib/statements/comments/queries";

type CommentListProps = { comments: readonly Comment[]; language: string; isQuoted?: boolean };

/** What was said of sentences and answered to that; with the sentence itself where that does not stand beside it. */
export async function CommentList({ comments, language, isQuoted = false }: CommentListProps) {
  const t = await getTranslations("statements.comments");
  return (
    <ul className="stack-s small">
      {comments.map((each) => (
        <li key={each.id} className={each.isOpen ? undefined : "ink3"}>
          {isQuoted && (
            <p lang={language} className="ink2">
              “{each.words}”, {t("was", { number: each.version })}
            </p>
          )}
          <p>
            <b>{each.by}</b>, <Time at={each.at} />, {withinSentence(t(each.isOpen ? "is_open" : "done"))}
          </p>
          <p>{each.text}</p>
          {each.answers.map((answer) => (
            <p key={answer.id} className="ml-4">
              {answer.ends ? t("marked_done", { who: answer.by ?? "" }) : <b>{answer.by}</b>},{" "}
              <Time at={answer.at} />
              {answer.text !== "" && `: ${answer.text}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
