import { type Block, blocksOf } from "@/lib/statements/blocks";
import type { Published } from "@/lib/statements/published";

type PublicTextProps = {
  title: string;
  language: string;
  sentences: Published["sentences"];
  /** The level of the title, where the text stands inside another page. */
  level?: 1 | 3 | undefined;
};

/** The text of a statement as it flows for a reader, in its own language. `title` is the first heading. */
export function PublicText({ title, language, sentences, level = 1 }: PublicTextProps) {
  const [Title, Heading] = level === 1 ? (["h1", "h2"] as const) : (["h3", "h4"] as const);
  const own = { lang: language, dir: language === "ar" ? ("rtl" as const) : ("ltr" as const) };
  return (
    <>
      <Title {...own}>{title}</Title>
      {blocksOf(sentences).map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a published text never moves
        <PublicBlock key={place} block={block} heading={Heading} {...own} />
      ))}
    </>
  );
}

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
