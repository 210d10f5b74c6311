import type { labels } from "@/db/schema/vocabulary";

/** The page that every document of a case stands on, in Typst: its label above and below, its title and reference beside it. It wants `title`, `reference`, `name`, `lang`, `tlp`, `colour`, `page` and `head` in the data. */
export const frame = `#let d = json(bytes(sys.inputs.data))
#set document(title: d.title + ", " + d.reference, author: "Runut")
#set text(font: "Noto Sans", lang: d.lang, size: 9pt, fallback: false)
#let tlp = box(fill: black, inset: (x: 5pt, y: 3pt), text(fill: rgb(d.colour), weight: "bold", d.tlp))
#let quiet = rgb("#55606e")
#set page(
  paper: "a4",
  margin: (x: 1.8cm, top: 2.4cm, bottom: 2.2cm),
  header: [#tlp #h(1fr) #text(fill: quiet)[#d.title, #d.reference]],
  footer: context [#tlp #h(1fr) #text(fill: quiet)[#d.page #counter(page).display() / #counter(page).final().first()]],
)
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d0d8")), inset: (x: 4pt, y: 4pt))
#set par(justify: false)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)

= #d.title
#text(size: 11pt, weight: "bold")[#d.reference #d.name]
#parbreak()
#for line in d.head [#line #linebreak()]
`;

/** TLP 2.0, on black. */
const colours: Record<(typeof labels)[number], string> = {
  RED: "#FF2B2B",
  "AMBER+STRICT": "#FFC000",
  AMBER: "#FFC000",
  GREEN: "#33FF00",
  CLEAR: "#FFFFFF",
};

/** A label as the frame wants it. */
export const labelled = (label: (typeof labels)[number]) => ({ tlp: `TLP:${label}`, colour: colours[label] });
