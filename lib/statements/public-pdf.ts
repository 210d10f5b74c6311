import { facesFor, typesetForAll } from "@/lib/pdf/typeset";
import { blocksOf } from "./blocks";
import { codeOf, printedCode } from "./genuine/code";
import { publicFingerprint } from "./public-fingerprint";
import type { Published } from "./published";

/** What stands around the text, in its language. */
export type PdfWords = {
  /** Who speaks. */
  organisation: string;
  line: string;
  kind: string;
  published: string;
  /** When, as readers of the language write it. */
  moment: string;
  /** What a translation says of itself; empty of an authoritative text. */
  translation: string;
  /** What stands over the advice. */
  advice: string;
  /** By when the next update is promised; empty where it is not. */
  next: string;
  code: string;
  compare: string;
  fingerprint: string;
  qr: string;
};

type Drawn = { words: PdfWords; address: string; qr: Buffer };

/** A published version as PDF/UA-1 in its own language: its text, who says it, its code and fingerprint. The same version gives the same bytes. Null where no face has all its signs. */
export const publicPdf = (
  { title, language, sentences, publishedAt }: Published,
  { words, address, qr }: Drawn,
): Promise<Buffer | null> => {
  const fingerprint = publicFingerprint(title, sentences);
  return typesetForAll({
    template,
    language,
    at: publishedAt,
    data: {
      ...{ title, address, words, lang: language },
      fonts: facesFor(language),
      code: printedCode(codeOf(fingerprint)),
      fingerprint: fingerprint.match(/.{8}/g)?.join(" "),
      qr: [...qr],
      blocks: blocksOf(sentences).map(({ kind, texts, speaker }, place, all) => ({
        kind,
        titled: place === all.length - 1 && all.filter((each) => each.kind === "advice").length === 1,
        text: texts.join(" "),
        items: [...new Set(texts)],
        speaker: speaker ?? "",
      })),
    },
  });
};

const template = `#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.words.organisation, keywords: (d.code,))
#set text(font: d.fonts, lang: d.lang, size: 11pt, fallback: false)
#let quiet = rgb("#46534f")
#let own(s) = box(text(dir: ltr, s))
#set page(
  paper: "a4",
  margin: (x: 2.4cm, top: 2.6cm, bottom: 2.4cm),
  header: text(size: 9pt, fill: quiet)[#d.words.organisation #h(1fr) #d.words.line],
  footer: context text(size: 9pt, fill: quiet)[#own(d.code) #h(1fr) #own[#counter(page).display() / #counter(page).final().first()]],
)
#set par(justify: false, leading: 0.7em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading: set block(above: 1.5em, below: 0.8em)

= #d.title
#text(size: 9pt, fill: quiet)[#d.words.kind #h(1em) #d.words.published #d.words.moment #if d.words.next != "" [#linebreak() #d.words.next]]
#if d.words.translation != "" { par(text(size: 9pt, fill: quiet, d.words.translation)) }
#parbreak()
#for b in d.blocks {
  if b.kind == "heading" [== #b.text]
  else if b.kind == "advice" {
    if b.titled [== #d.words.advice]
    list(..b.items.map(item => [#item]))
  }
  else if b.kind == "quotation" { quote(block: true, attribution: if b.speaker == "" { none } else [#b.speaker])[#b.text] }
  else { par[#b.text] }
}
#v(1.5em)
#block(breakable: false, stroke: 0.5pt + quiet, inset: 10pt, width: 100%)[
  #grid(columns: (2.8cm, 1fr), gutter: 12pt,
    image(bytes(d.qr), width: 2.8cm, alt: d.words.qr),
    text(size: 9pt)[
      #d.words.code #strong(own(d.code)) #linebreak()
      #own(d.address) #parbreak()
      #d.words.compare #parbreak()
      #d.words.fingerprint #linebreak()
      #text(size: 8pt, own(d.fingerprint))
    ],
  )
]
`;
