/** The custody report in Typst; what it shows comes as `Shown` of report-pdf.ts, worded already. */
export const reportTemplate = `#let d = json(bytes(sys.inputs.data))
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
// Where a word is longer than a line, it may break between the pieces.
#let fitting(f) = if f.pieces.all(p => not p.contains(" ")) { f.pieces.join(sym.zws) } else { f.value }

= #d.title
#text(size: 11pt, weight: "bold")[#d.reference #d.name]
#parbreak()
#for line in d.head [#line #linebreak()]

#for item in d.items [
  == #item.reference #item.title
  #table(
    columns: (3.6cm, 1fr),
    ..item.facts.map(f => (text(fill: quiet, f.name), text(size: if f.mono { 8pt } else { 9pt }, fitting(f)))).flatten(),
  )
  #if item.chain.len() > 0 [
    #table(
      columns: (0.9cm, 2.6cm, 3.2cm, 4cm, 1fr),
      table.header(..d.columns.map(c => text(weight: "bold", c))),
      ..item.chain.map(l => (l.number, l.at, l.act, l.who, l.why)).flatten().map(c => [#c]),
    )
  ]
  #text(size: 8pt, fill: quiet)[#item.proof]
]
`;
