import { getTranslations } from "next-intl/server";
import { sentenceKinds } from "@/db/schema/vocabulary";
import type { WriterWords } from "./writer-words";

const states = [
  "supported",
  "attributed",
  "unsupported",
  "contradicted",
  "outdated",
  "unconfirmed",
  "hidden",
] as const;

/** What the writing surface says, for whoever reads the page. */
export const readWriterWords = async (): Promise<WriterWords> => {
  const [t, d] = await Promise.all([getTranslations("statements"), getTranslations("domain")]);
  const kinds = Object.fromEntries(sentenceKinds.map((kind) => [kind, t(`kind.${kind}`)]));
  return {
    list: d("sentence.list"),
    hint: t("sentences_note"),
    keys: t("writer.keys"),
    sentence: t("field.sentence", { number: "{number}" }),
    next: t("writer.next"),
    kind: t("field.sentence_kind"),
    kinds,
    basis: t("field.basis"),
    choose: t("field.basis_choose"),
    likely: t("writer.likely"),
    all: t("writer.all"),
    use: t("field.use"),
    chooseUse: t("field.use_choose"),
    reason: t("field.reason"),
    speaker: t("field.speaker"),
    quotes: t("quoting.position"),
    quotesNone: t("quoting.none"),
    quoted: { differs: t("quoting.differs"), no_words: t("quoting.no_words") },
    begins: t("field.begins"),
    up: t("writer.up"),
    down: t("writer.down"),
    remove: t("writer.remove"),
    add: t("add_row"),
    open: t("writer.open"),
    advice: t("advice.title"),
    adviceNote: t("advice.note"),
    addAdvice: t("advice.add"),
    proposed: t("writer.proposed"),
    differs: t("writer.differs", { said: "{said}", instead: "{instead}" }),
    sounds: t("writer.sounds", { words: "{words}" }),
    leftOpen: t("writer.left_open"),
    states: Object.fromEntries(states.map((state) => [state, d(`assertion.${state}`)])) as Record<
      (typeof states)[number],
      string
    >,
    title: t("field.title"),
    titleHint: t("field.title_hint"),
    preview: t("writer.preview"),
    previewNote: t("writer.preview_note"),
    before: t("writer.before"),
    nothing: t("writer.nothing"),
    otherwise: t("otherwise.title"),
    comments: t("comments.title"),
    commentGone: t("comments.gone"),
    problem: t("writer.problem", { number: "{number}", state: "{state}" }),
  };
};
