import { asCompared } from "../same-name";
import type { KnownOwner } from "./check-rows";

/** By whose word each thing told of a system is, by what is told: the version, where it runs, or a kind of personal data. */
export type SaidBy = ReadonlyMap<string, string>;

/** By whose word the things told of a system are, as a cell of the file says it: one name where all are by the word of one, else "version: BSSN; health: Kemenkes", without those that are nobody's. */
export const writeSaidBy = (told: readonly { what: string; saidBy: string | null }[]): string => {
  const [first] = told;
  if (first?.saidBy && told.every(({ saidBy }) => saidBy === first.saidBy)) return first.saidBy;
  return told.flatMap(({ what, saidBy }) => (saidBy ? [`${what}: ${saidBy}`] : [])).join("; ");
};

/** What such a cell says of these things, each with the id of the organisation; what of it cannot be read where it names an organisation that nobody knows, or a thing that is not told. */
export const readSaidBy = (
  cell: string,
  told: readonly string[],
  organisations: readonly KnownOwner[],
): { saidBy: SaidBy } | { unread: string } => {
  if (cell === "") return { saidBy: new Map() };
  const called = (name: string) => organisations.find(({ names }) => names.includes(asCompared(name)))?.id;
  const one = called(cell);
  if (one !== undefined) return { saidBy: new Map(told.map((what) => [what, one])) };
  const saidBy = new Map<string, string>();
  for (const part of cell.split(";").map((each) => each.trim())) {
    const [, what = "", name = ""] = /^([a-z_]+)\s*:\s*(.+)$/i.exec(part) ?? [];
    const id = called(name);
    if (id === undefined || !told.includes(what.toLowerCase())) return { unread: part };
    saidBy.set(what.toLowerCase(), id);
  }
  return { saidBy };
};
