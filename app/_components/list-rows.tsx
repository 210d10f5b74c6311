"use client";

import { KeptBox } from "@/app/_ui/kept-inputs";
import { moveInList } from "@/app/_ui/list-keys";
import type { Tone } from "@/app/_ui/tone";
import { type Tlp, TlpLabel } from "./tlp-label";

/** What a cell of a list holds: text, a state with its tone in a tag or in the cell itself, a sign by its name, a label, or an act on the record with the name under which it is read aloud. */
export type ListCell =
  | string
  | readonly [tone: Tone, word: string]
  | { tone: Tone; word: string }
  | { sign: string }
  | { label: Tlp }
  | { href: string; act: string; of: string };

/** Signs that CSS draws on the cell that holds their word, by name, said once for all rows: the class that draws one, and its word. */
export type ListSigns = Readonly<Record<string, readonly [look: string, word: string]>>;

/** What stands before a title; a kind of mark has a look of its own. */
export type ListMark = string | readonly [kind: string, word: string];

/** One record of a list, worded; a tuple because a page sends fifty of them. One that leads nowhere has no address. */
export type ListLine = readonly [
  key: string,
  href: string,
  title: string,
  mark: ListMark,
  cells: readonly ListCell[],
];

/** A column beside the title; its width is a class of the style sheet. */
export type ListColumn = {
  label: string;
  look: keyof typeof looks;
  /** Whether the head is said beside the cell where a telephone has no heads. */
  isNamed?: boolean;
  /** Whether the head is wider than what stands below it and hangs over it, on the upper of two steps where its neighbour hangs too. */
  hangs?: "low" | "high";
};

type ListRowsProps = {
  caption: string;
  /** The head of the first cell, which holds the title. */
  title: string;
  columns: readonly ListColumn[];
  /** How many of the columns stand before the title. */
  before?: number;
  kind?: keyof typeof kinds;
  signs?: ListSigns;
  /** Lets records be chosen for what is done with several: under what name they are sent, and what the column is called. */
  choice?: { name: string; label: string } | undefined;
  lines: readonly ListLine[];
};

/** Records of one kind, a line each. The title's link covers the row; keys move between rows while the list has the focus. A column in which no record says anything is left out. */
export function ListRows({
  caption,
  title,
  columns,
  before = 0,
  kind = "plain",
  signs = {},
  choice,
  lines,
}: ListRowsProps) {
  const isSaid = columns.map((_, place) => lines.some(([, , , , cells]) => !isNothing(cells[place])));
  const heads = columns.map(
    ({ label, look, hangs }, place) =>
      isSaid[place] && (
        <th key={label} scope="col" className={hangs === "high" ? `${looks[look]} up` : looks[look]}>
          {hangs ? <span>{label}</span> : label}
        </th>
      ),
  );
  return (
    <table className={kinds[kind]} onKeyDown={moveInList}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {choice && (
            <th scope="col" className="l-pick">
              <span className="sr">{choice.label}</span>
            </th>
          )}
          {heads.slice(0, before)}
          <th scope="col">{title}</th>
          {heads.slice(before)}
        </tr>
      </thead>
      <tbody>
        {lines.map(([key, href, text, mark, cells]) => {
          const beside = columns.map(
            ({ label, look, isNamed }, place) =>
              isSaid[place] && (
                <td
                  key={label}
                  className={`${looks[look]}${signOf(cells[place], signs)}`}
                  data-p={isNamed ? label : undefined}
                >
                  {drawn(cells[place], signs, breaking.has(look))}
                </td>
              ),
          );
          return (
            <tr key={key}>
              {choice && (
                <td className="l-pick">
                  <KeptBox
                    name={choice.name}
                    value={key}
                    aria-label={before > 0 ? `${cells[0]} ${text}` : text}
                  />
                </td>
              )}
              {beside.slice(0, before)}
              <th scope="row">
                {mark !== "" && <Mark mark={mark} />}
                {href === "" ? text : <a href={href}>{text}</a>}
              </th>
              {beside.slice(before)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How a column is drawn, by what stands in it. */
const looks = {
  num: "l-num",
  ref: "l-ref",
  when: "l-when",
  name: "l-name",
  text: "l-text",
  wide: "l-wide",
  state: "l-state",
  tlp: "l-tlp",
  end: "l-end",
  extra: "l-extra",
  spare: "l-spare",
  bytes: "l-bytes",
  hash: "l-hash",
  how: "l-how",
  who: "l-who",
  reference: "r",
  label: "lb",
  severity: "sv",
  work: "ws",
  waits: "wt",
  changed: "ch",
} as const;

/** Columns whose text breaks where its width ends. */
const breaking: ReadonlySet<ListColumn["look"]> = new Set(["name", "text", "wide"]);

/** What a list is of, where that has a look of its own; the title of acts takes a second line where it needs one, because each word counts. */
const kinds = {
  plain: "case-rows list-rows",
  acts: "case-rows list-rows wraps",
  evidence: "case-rows list-rows ev-rows",
  cases: "case-rows",
  news: "case-rows has-news",
} as const;

const isNothing = (cell: ListCell | undefined): cell is undefined | "" => cell === undefined || cell === "";

const signOf = (cell: ListCell | undefined, signs: ListSigns): string => {
  if (typeof cell !== "object") return "";
  if ("sign" in cell) return ` ${signs[cell.sign]?.[0]}`;
  return "tone" in cell ? ` tone ${cell.tone}` : "";
};

function Mark({ mark }: { mark: ListMark }) {
  if (typeof mark === "string") return <small className="mk">{mark}</small>;
  return <small className={`mk ${mark[0]}`}>{mark[1]}</small>;
}

const drawn = (cell: ListCell | undefined, signs: ListSigns, breaks: boolean) => {
  if (isNothing(cell)) return null;
  if (typeof cell === "string") return breaks ? <span>{cell}</span> : cell;
  if ("label" in cell) return <TlpLabel label={cell.label} />;
  if ("sign" in cell) return signs[cell.sign]?.[1];
  if ("word" in cell) return cell.word;
  if ("act" in cell)
    return (
      <a className="py-1" href={cell.href} aria-label={`${cell.act}: ${cell.of}`}>
        {cell.act}
      </a>
    );
  return <span className={`tag ${cell[0]}`}>{cell[1]}</span>;
};
