"use client";

import { moveInList } from "@/app/_ui/list-keys";
import type { Tone } from "@/app/_ui/tone";
import { type Tlp, TlpLabel } from "./tlp-label";

/** What a cell of a list holds: text, a state with its tone, a label, or an act on the record with the name under which it is read aloud. */
export type ListCell =
  | string
  | readonly [tone: Tone, word: string]
  | { label: Tlp }
  | { href: string; act: string; of: string };

/** One record of a list, worded; a tuple because a page sends fifty of them. One that leads nowhere has no address. */
export type ListLine = readonly [
  key: string,
  href: string,
  title: string,
  mark: string,
  cells: readonly ListCell[],
];

/** A column beside the title; its width is a class of the style sheet. */
export type ListColumn = {
  label: string;
  look: "num" | "ref" | "when" | "name" | "text" | "wide" | "state" | "tlp" | "end" | "extra" | "spare";
  /** Whether the head is said beside the cell where a telephone has no heads. */
  isNamed?: boolean;
};

type ListRowsProps = {
  caption: string;
  /** The head of the first cell, which holds the title. */
  title: string;
  columns: readonly ListColumn[];
  /** How many of the columns stand before the title. */
  before?: number;
  /** Whether the title takes a second line where it needs one: of an act each word counts. */
  wraps?: boolean;
  lines: readonly ListLine[];
};

/** Records of one kind, a line each. The title's link covers the row; keys move between rows while the list has the focus. A column in which no record says anything is left out. */
export function ListRows({ caption, title, columns, before = 0, wraps = false, lines }: ListRowsProps) {
  const isSaid = columns.map((_, place) => lines.some(([, , , , cells]) => !isNothing(cells[place])));
  const heads = columns.map(
    ({ label, look }, place) =>
      isSaid[place] && (
        <th key={label} scope="col" className={`l-${look}`}>
          {label}
        </th>
      ),
  );
  return (
    <table className={`case-rows list-rows${wraps ? " wraps" : ""}`} onKeyDown={moveInList}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
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
                <td key={label} className={`l-${look}`} data-p={isNamed ? label : undefined}>
                  {drawn(cells[place], looks.has(look))}
                </td>
              ),
          );
          return (
            <tr key={key}>
              {beside.slice(0, before)}
              <th scope="row">
                {mark !== "" && <small className="mk">{mark}</small>}
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

/** Columns whose text breaks where its width ends. */
const looks: ReadonlySet<ListColumn["look"]> = new Set(["name", "text", "wide"]);

const isNothing = (cell: ListCell | undefined): cell is undefined | "" => cell === undefined || cell === "";

const drawn = (cell: ListCell | undefined, breaks: boolean) => {
  if (isNothing(cell)) return null;
  if (typeof cell === "string") return breaks ? <span>{cell}</span> : cell;
  if ("label" in cell) return <TlpLabel label={cell.label} />;
  if ("act" in cell)
    return (
      <a className="py-1" href={cell.href} aria-label={`${cell.act}: ${cell.of}`}>
        {cell.act}
      </a>
    );
  return <span className={`tag ${cell[0]}`}>{cell[1]}</span>;
};
