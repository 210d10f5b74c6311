import { custodyWords } from "@/lib/evidence/custody/custody-words";
import { wordedReason } from "@/lib/evidence/custody/reason-words";
import type { Person } from "@/lib/kernel/actor";
import { writeOut } from "@/lib/kernel/signs";
import { labelled } from "@/lib/pdf/frame";
import { typeset } from "@/lib/pdf/typeset";
import type { CustodyReport, ReportedItem, ReportedLink } from "./custody-report";
import { reportTemplate } from "./report-template";
import { type ReportLanguage, reportWords } from "./report-words";

/** The custody report as a PDF for the person who takes it out, in a language. */
export const reportPdf = (
  given: CustodyReport,
  language: ReportLanguage,
  { name, organisation }: Person,
): Promise<Buffer> => {
  const report = structuredClone(given);
  writeOut(report);
  const words = reportWords[language];
  const { at } = report;
  return typeset({
    template: reportTemplate,
    at,
    data: {
      lang: language,
      title: words.title,
      reference: report.case.reference,
      name: report.case.title,
      ...labelled(report.label),
      page: words.page,
      head: [
        `${words.made}: ${moment(at, language)}, ${fill(words.made_for, { who: name, organisation })}`,
        words.zone,
      ],
      columns: Object.values(words.chain),
      items: report.items.map((item) => shown(item, language)),
    },
  });
};

const shown = (item: ReportedItem, language: ReportLanguage) => ({
  reference: item.reference,
  title: item.title,
  facts: factsOf(item, language),
  chain: item.chain.map((link) => shownLink(link, language)),
  proof: fill(reportWords[language].proof, { reference: item.reference }),
});

const factsOf = (item: ReportedItem, language: ReportLanguage) => {
  const words = reportWords[language];
  const { kind, state } = custodyWords[language];
  const isCopy = item.parent?.descent === "copy";
  const facts: Record<keyof typeof words.fact, string | null> = {
    kind: kind[item.kind],
    state: state[item.state],
    label: `TLP:${item.label}`,
    file: item.fileName,
    size:
      item.size === null
        ? null
        : fill(words.bytes, { count: new Intl.NumberFormat(words.locale).format(item.size) }),
    sha256: item.sha256,
    declared: item.declared
      .map(({ kind, declared, same }) => `${kind} ${same ? "=" : "≠"} ${declared}`)
      .join(" "),
    method: item.method,
    tool: item.tool,
    place: item.place,
    collected: isCopy ? null : moment(item.collectedAt, language),
    copied: isCopy ? moment(item.collectedAt, language) : null,
    holder: item.holder.name,
    keeper: item.keeper.name,
    seal: item.sealNumber,
    hold: item.holdAuthority,
    parent: item.parent && (item.parent.reference ?? words.unseen),
  };
  return (Object.keys(facts) as (keyof typeof facts)[])
    .map((fact) => ({
      name: words.fact[fact],
      value: facts[fact] ?? "",
      mono: fact === "sha256",
      pieces: piecesOf(facts[fact] ?? ""),
    }))
    .filter(({ value }) => value !== "");
};

/** A word too long for a line, in pieces that fit. */
const piecesOf = (text: string): string[] => text.match(/.{1,66}/gsu) ?? [];

const shownLink = (link: ReportedLink, language: ReportLanguage) => {
  const words = reportWords[language];
  const why = [
    wordedReason(link, language),
    link.place,
    link.to && fill(words.to, { to: link.to.name }),
    link.sealNumber && fill(words.seal, { number: link.sealNumber }),
    link.authority && fill(words.authority, { authority: link.authority }),
    link.other && fill(words.other, { reference: link.other }),
    link.referral && fill(words.referral, { number: String(link.referral) }),
  ];
  return {
    number: String(link.sequence),
    at: moment(link.at, language),
    act: custodyWords[language].act[link.act],
    who: `${link.person.name}, ${link.organisation.name}`,
    why: why.filter(Boolean).join("; "),
  };
};

const moment = (at: Date, language: ReportLanguage): string =>
  new Intl.DateTimeFormat(reportWords[language].locale, {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: "Asia/Jakarta",
  }).format(at);

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
