import { adviceTitle } from "@/lib/statements/advice-title";
import { type Block, blocksOf } from "@/lib/statements/blocks";
import type { Published } from "@/lib/statements/published";

type PublicTextProps = {
  title: string;
  language: string;
  sentences: Published["sentences"];
  /** The level of the title, where the text stands inside another page. */
  level?: 1 | 3 | undefined;
};

/** The last block when it is advice, which then stands in a section of its own; advice that a text of before has among other sentences stays there. */
const adviceOf = (blocks: readonly Block[]): { text: readonly Block[]; advice: Block | null } => {
  const last = blocks.at(-1);
  const only = blocks.filter(({ kind }) => kind === "advice").length === 1;
  return only && last?.kind === "advice"
    ? { text: blocks.slice(0, -1), advice: last }
    : { text: blocks, advice: null };
};

/** The text of a statement as it flows for a reader, in its own language. `title` is the first heading. */
export function PublicText({ title, language, sentences, level = 1 }: PublicTextProps) {
  const [Title, Heading] = level === 1 ? (["h1", "h2"] as const) : (["h3", "h4"] as const);
  const own = { lang: language, dir: language === "ar" ? ("rtl" as const) : ("ltr" as const) };
  const { text, advice } = adviceOf(blocksOf(sentences));
  return (
    <>
      <Title {...own}>{title}</Title>
      {text.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a published text never moves
        <PublicBlock key={place} block={block} heading={Heading} {...own} />
      ))}
      {advice && (
        <section className="advised">
          <Heading {...own}>{adviceTitle[isKnown(language) ? language : "id"]}</Heading>
          <PublicBlock block={advice} heading={Heading} {...own} />
        </section>
      )}
    </>
  );
}

const isKnown = (language: string): language is keyof typeof adviceTitle => language in adviceTitle;

type PublicBlockProps = { block: Block; heading: "h2" | "h4"; lang: string; dir: "ltr" | "rtl" };

function PublicBlock({ block, heading: Heading, ...own }: PublicBlockProps) {
  const { kind, texts, speaker } = block;
  if (kind === "heading") return <Heading {...own}>{texts[0]}</Heading>;
  if (kind === "paragraph") return <p {...own}>{texts.join(" ")}</p>;
  if (kind === "quotation")
    return (
      <blockquote>
        <p {...own}>{texts.join(" ")}</p>
        {speaker && <p {...own}>{speaker}</p>}
      </blockquote>
    );
  return (
    <ul {...own}>
      {[...new Set(texts)].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
