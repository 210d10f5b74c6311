import { frame } from "@/lib/pdf/frame";

/** The report of an assessment in Typst; what it shows comes worded from `pdf.ts`. */
export const reportTemplate = `${frame}
#for section in d.sections [
  == #section.title
  #if "facts" in section [
    #table(columns: (4cm, 1fr), ..section.facts.map(fact => (text(fill: quiet)[#fact.at(0)], [#fact.at(1)])).flatten())
  ]
  #if "table" in section [
    #table(
      columns: (1fr,) + (auto,) * (section.table.head.len() - 1),
      align: (x, y) => if x == 0 { left } else { right },
      table.header(..section.table.head.map(cell => text(weight: "bold")[#cell])),
      ..section.table.rows.flatten().map(cell => [#cell])
    )
  ]
  #if "list" in section [
    #table(
      columns: (auto, 1fr, auto),
      table.header(..section.list.head.map(cell => text(weight: "bold")[#cell])),
      ..section.list.rows.flatten().map(cell => [#cell])
    )
  ]
  #for entry in section.at("entries", default: ()) [
    #block(above: 0.9em, breakable: true)[
      #text(weight: "bold")[#entry.head]
      #for line in entry.lines [#linebreak() #line]
      #for line in entry.at("small", default: ()) [#linebreak() #text(fill: quiet)[#line]]
    ]
  ]
]
`;
