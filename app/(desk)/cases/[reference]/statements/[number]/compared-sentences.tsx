import { getTranslations } from "next-intl/server";
import { DiffText } from "@/app/_components/diff-text";
import { wordDiff } from "@/app/_components/word-diff";
import { KeyValues } from "@/app/_ui/key-values";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import type { Tone } from "@/app/_ui/tone";
import { type Compared, compareSentences } from "@/lib/statements/compare";
import type { Sentence } from "@/lib/statements/written";
import { comparedWords } from "./compared-words";
import type { ReadStatement } from "./read-statement";

type ComparedSentencesProps = {
  of: ReadStatement;
  before: readonly Sentence[];
  after: readonly Sentence[];
};

const tones = { removed: "danger", added: "ok", changed: "info", moved: "quiet" } as const satisfies Record<
  string,
  Tone
>;

/** What happened to a sentence, in as many words as it takes. */
const happened = (line: Compared): (keyof typeof tones)[] => {
  if (line.is !== "kept") return [line.is];
  return [
    ...(line.differs.length > 0 ? (["changed"] as const) : []),
    ...(line.moved ? (["moved"] as const) : []),
  ];
};

/** Two versions beside each other: title, promise, and each sentence that was added, taken out, moved or changed, with what of it changed. */
export async function ComparedSentences({ of, before, after }: ComparedSentencesProps) {
  const [t, legend, ts, words] = await Promise.all([
    getTranslations("statements.comparison"),
    getTranslations("parts.diff"),
    getTranslations("statements.promise"),
    comparedWords(of),
  ]);
  const { language } = of.statement;
  const [was, is] = [of.compared.before, of.compared.after].map((number) =>
    of.versions.find((each) => each.number === number),
  );
  const lines = compareSentences(before, after);
  const other = lines.filter((line) => happened(line).length > 0);
  const same = lines.length - other.length;
  const promised = (version: typeof was) =>
    version?.nextUpdateAt ? (
      <Time at={version.nextUpdateAt} zone={version.nextUpdateZone ?? undefined} />
    ) : (
      t("none")
    );
  const isPromiseOther = was?.nextUpdateAt?.getTime() !== is?.nextUpdateAt?.getTime();
  return (
    <div className="diff">
      {was && is && was.title !== is.title && (
        <div>
          <p className="small b">{t("title")}</p>
          <DiffText parts={wordDiff(was.title, is.title)} lang={language} />
        </div>
      )}
      {isPromiseOther && (
        <p className="small mb-2">
          <b>{ts("at")}</b> {promised(was)} → {promised(is)}
        </p>
      )}
      <ol className="compared">
        {other.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two versions never move
          <li key={place}>
            <p className="row tight small">
              {happened(line).map((each) => (
                <Tag key={each} tone={tones[each]}>
                  {t(`is.${each}`)}
                </Tag>
              ))}
              <span className="ink3">{words.kind((line.after ?? line.before).kind)}</span>
            </p>
            <DiffText parts={wordDiff(line.before?.text ?? "", line.after?.text ?? "")} lang={language} />
            {line.is === "kept" && line.differs.some((field) => field !== "text") && (
              <KeyValues
                pairs={line.differs
                  .filter((field) => field !== "text")
                  .map((field) => ({
                    key: t(`field.${field}`),
                    value: t("from_to", {
                      before: words.of(field, line.before),
                      after: words.of(field, line.after),
                    }),
                  }))}
              />
            )}
          </li>
        ))}
      </ol>
      {other.length > 0 && <p className="small ink3 mt-2">{legend("legend")}</p>}
      {same > 0 && <p className="small ink3">{t("same", { count: same })}</p>}
    </div>
  );
}
