import { frame } from "@/lib/pdf/frame";

/** The case file in Typst; what it shows comes worded from `pdf.ts`. */
export const dossierTemplate = `${frame}
#for section in d.sections [
  == #section.title
  #for entry in section.entries [
    #block(above: 0.9em)[
      #text(weight: "bold")[#entry.head]
      #for line in entry.lines [#linebreak() #text(fill: quiet)[#line]]
    ]
  ]
]
`;
