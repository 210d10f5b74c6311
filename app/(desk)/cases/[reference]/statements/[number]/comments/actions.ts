"use server";
import { formAction } from "@/app/_server/form-action";
import { answerComment } from "@/lib/statements/comments/answer";
import { commentSentence } from "@/lib/statements/comments/comment";

const back = "/cases/[reference]/statements/[number]/comments";

export const submitComment = formAction(commentSentence, { back });
export const submitCommentAnswer = formAction(answerComment, { back });
