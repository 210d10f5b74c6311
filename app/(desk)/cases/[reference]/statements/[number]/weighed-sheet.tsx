import { getTranslations } from "next-intl/server";
import { AssertionCounts } from "@/app/_components/assertion-counts";
import { Sheet, type SheetSentence } from "@/app/_components/sheet";
import { SectionHead } from "@/app/_ui/section-head";
import type { languages } from "@/db/schema/vocabulary";
import type { Weighed } from "@/lib/statements/assertions";
import type { Bases } from "@/lib/statements/bases";
import { type Comment, commentsByPlace } from "@/lib/statements/comments/queries";
import { quotedFrom } from "@/lib/statements/wording/quoted";
import type { Sentence } from "@/lib/statements/written";
import { Basis } from "../basis";
import { CommentList } from "./comment-list";

type Weighable = {
  statement: { language: (typeof languages)[number] };
  current: { title: string; sentences: readonly Sentence[] };
  weighed: readonly (Weighed | null)[];
  /** What the reader sees that can be quoted, where the case around it is read. */
  bases?: Pick<Bases, "positions">;
  comments?: readonly Comment[];
};
type WeighedSheetProps = {
  of: Weighable;
  reference: string;
  /** The address of the statement, where its sentences can be commented on. */
  base?: string;
};

/** A version sentence by sentence, beside each assertion what it rests on and how well. */
export async function WeighedSheet({ of, reference, base }: WeighedSheetProps) {
  const [t, d] = await Promise.all([getTranslations("statements"), getTranslations("domain.language")]);
  const { statement, current, weighed, comments = [] } = of;
  const placed = commentsByPlace(comments, current);
  const noted = (place: number) => {
    const its = placed.get(place);
    if (base === undefined && !its) return undefined;
    return (
      <div className="mt-1">
        {its && <CommentList comments={its} language={statement.language} />}
        {base !== undefined && (
          <a className="small" href={`${base}/comments?sentence=${place}`}>
            {t("comments.link")}
          </a>
        )}
      </div>
    );
  };
  const states = weighed.flatMap((each) => (each === null ? [] : [each.state]));
  const differsFromWords = ({ text, quotes }: (typeof current.sentences)[number]) => {
    const quoted = of.bases?.positions.find(({ id }) => id === quotes);
    return quoted !== undefined && quotedFrom(text, quoted.words) === "differs";
  };
  const lines = current.sentences.map((sentence, index): SheetSentence => {
    const its = weighed[index];
    const id = `s${index + 1}`;
    const { text, kind, speaker } = sentence;
    const notes = noted(index + 1);
    if (kind !== "assertion" || !its)
      return {
        ...{ id, text, kind: kind === "assertion" ? "connective" : kind, speaker, notes },
        note: differsFromWords(sentence) ? t("quoting.differs") : undefined,
      };
    const number = index + 1;
    const basis = <Basis key={id} weighed={its} reason={sentence.reason} reference={reference} />;
    return { id, text, kind, number, state: its.state, basis, notes };
  });
  return (
    <section aria-labelledby="h-text">
      <SectionHead id="h-text" title={t("text")} note={d(statement.language)} />
      <div className="mb-2.5">
        {states.length > 0 ? (
          <AssertionCounts states={states} />
        ) : (
          <p className="small ink3">{t("no_assertion")}</p>
        )}
      </div>
      <Sheet lang={statement.language} dir={statement.language === "ar" ? "rtl" : "ltr"} sentences={lines} />
    </section>
  );
}
