import sharp from "sharp";
import { drawnForAll, facesFor } from "@/lib/pdf/typeset";
import { imageSize } from "./image-size";
import type { Published } from "./published";

/** What stands beside the title, in the text's own language. `state` is empty while the text stands. */
export type ImageWords = {
  organisation: string;
  line: string;
  kind: string;
  moment: string;
  state: string;
  /** What a translation says of itself; empty of an authoritative text. */
  translation: string;
};

/** A published version as others show it before it is opened: its title, who says it, when, and how it stands; a PNG. Null where no face has its signs. */
export const publicImage = async (
  { title, language, publishedAt }: Published,
  words: ImageWords,
): Promise<Buffer | null> => {
  const svg = await drawnForAll({
    template,
    at: publishedAt,
    language,
    data: { title, words, lang: language, fonts: facesFor(language) },
  });
  if (svg === null) return null;
  const { width, height } = imageSize;
  return sharp(Buffer.from(svg), { density: 144 })
    .resize(width, height)
    .png({ palette: true, effort: 7 })
    .toBuffer();
};

const template = `#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(width: 600pt, height: 315pt, margin: 36pt, fill: rgb("#f6f8f7"))
#set text(font: d.fonts, lang: d.lang, fill: rgb("#1d2624"), fallback: false)
#set par(justify: false, leading: if d.lang == "ar" { 0.9em } else { 0.55em })
#let quiet = rgb("#46534f")
#let sized(size) = block(width: 528pt, text(size: size, weight: "bold", d.title))
#block(width: 100%)[
  #text(size: 15pt, weight: "bold", d.words.organisation)
  #v(7pt, weak: true)
  #text(size: 11pt, fill: quiet, d.words.line)
]
#if d.words.state != "" { block(fill: rgb("#7a3b00"), inset: 8pt, radius: 3pt, text(size: 13pt, weight: "bold", fill: white, top-edge: "ascender", bottom-edge: "descender", d.words.state)) }
#v(1fr)
#context {
  let fits = (32pt, 27pt, 23pt, 19pt, 16pt, 13pt, 11pt, 9pt).find(size => measure(sized(size)).height <= 130pt)
  sized(if fits == none { 7pt } else { fits })
}
#v(1fr)
#text(size: 12pt, fill: quiet)[#d.words.kind #h(1em) #d.words.moment]
#if d.words.translation != "" { block(above: 7pt, text(size: 10pt, fill: quiet, d.words.translation)) }
`;
