import type { ReactNode } from "react";

export type Column = {
  id: string;
  label: string;
  numeric?: boolean | undefined;
  /** The head is only spoken, as for a column of links. */
  hidden?: boolean | undefined;
  /** The head is said on the card also where the column is the first. */
  isNamed?: boolean | undefined;
};

export type Row = {
  id: string;
  /** One cell a column, in the order of the columns. */
  cells: readonly ReactNode[];
  current?: boolean | undefined;
};

type TableProps = { caption: string; columns: readonly Column[]; rows: readonly Row[] };

/** A table that becomes a card a row where the screen is narrow. The first cell heads the card. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table className="rows cards">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.numeric ? "num" : undefined}>
              {column.hidden ? <span className="sr">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={row.id} className={row.current ? "current" : undefined}>
            {columns.map((column, place) => (
              <td
                key={column.id}
                className={column.numeric ? "num" : undefined}
                data-p={(place === 0 && !column.isNamed) || column.hidden ? undefined : column.label}
              >
                {row.cells[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
