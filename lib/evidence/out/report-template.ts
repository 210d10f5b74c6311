import { frame } from "@/lib/pdf/frame";

/** The custody report in Typst; what it shows comes as `Shown` of report-pdf.ts, worded already. */
export const reportTemplate = `${frame}
// Where a word is longer than a line, it may break between the pieces.
#let fitting(f) = if f.pieces.all(p => not p.contains(" ")) { f.pieces.join(sym.zws) } else { f.value }

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
