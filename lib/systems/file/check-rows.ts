import { sectors, systemClasses } from "@/db/schema/vocabulary";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { asCompared } from "../same-name";
import { type HeldData, readData } from "./held-data";
import { olderFirst } from "./older-first";
import type { LinedRow, RowFault } from "./read-rows";
import { readSaidBy, type SaidBy } from "./said-by";

export type KnownOwner = { id: string; names: readonly string[] };
export type KnownSystem = { id: string; name: string; ownerId: string | null };
/** A system of the file as it comes in. */
export type ReadSystem = {
  line: number;
  name: string;
  ownerId: string | null;
  class: (typeof systemClasses)[number];
  sector: string;
  version: string;
  hosting: string;
  data: readonly HeldData[];
  asOf: string | null;
  saidBy: SaidBy;
  source: string;
  supersedes: string;
  note: string;
};

type Known = { owners: readonly KnownOwner[]; systems: readonly KnownSystem[]; at: Date };
const longest = { name: 200, note: 4000, version: 500, hosting: 500, source: 500 } as const;
const readsDay = day();

/** The systems of a file's rows, or what is wrong with each: all of it at once, so that it is mended at once. */
export const checkRows = (
  rows: readonly LinedRow[],
  known: Known,
): { systems: ReadSystem[]; faults: RowFault[] } => {
  const checked = rows.map((row) => checkRow(row, known));
  const systems = checked.flatMap(({ system }) => (system ? [system] : []));
  const faults = [
    ...checked.flatMap(({ faults: its }) => its),
    ...repeated(systems),
    ...systems.flatMap((one) => existing(one, known)),
    ...systems.flatMap((one) => withoutOlder(one, systems, known)),
    ...olderFirst(systems).faults,
  ];
  return { systems, faults: faults.toSorted((a, b) => a.line - b.line) };
};

const checkRow = (row: LinedRow, { owners, at }: Known): { system?: ReadSystem; faults: RowFault[] } => {
  const faults: RowFault[] = [];
  const wrong = (key: RowFault["key"], value: string) =>
    faults.push({ line: row.line, key, value: cut(value) });
  const owner = owners.find(({ names }) => names.includes(asCompared(row.owner)));
  const asClass = systemClasses.find((each) => each === row.class.toLowerCase());
  const sector = row.sector.toLowerCase();
  const data = readData(row.personal_data);
  const asOf = row.as_of === "" ? null : readsDay.safeParse(row.as_of).data;
  const told = [
    ...(["version", "hosting"] as const).filter((kind) => row[kind] !== ""),
    ...(data ?? []).map(({ kind }) => kind),
  ];
  const said = readSaidBy(row.said_by, told, owners);
  if (row.name === "" || row.name.length > longest.name || /[\r\n]/.test(row.name)) wrong("name", row.name);
  if (row.owner !== "" && !owner) wrong("owner", row.owner);
  if (!asClass) wrong("class", row.class);
  if (sector !== "" && !sectors.some((each) => each === sector)) wrong("sector", row.sector);
  if (data === null) wrong("data", row.personal_data);
  if (asOf === undefined || (asOf !== null && liesAhead(asOf, at))) wrong("as_of", row.as_of);
  // Of data that cannot be read nobody can say whose word they are.
  if ("unread" in said && data !== null) wrong("said_by", said.unread);
  for (const field of ["note", "version", "hosting", "source"] as const)
    if (row[field].length > longest[field]) wrong("long", row[field]);
  if (faults.length > 0 || !asClass || data === null || "unread" in said) return { faults };
  const { line, name, version, hosting, source, supersedes, note } = row;
  const words = { line, name, version, hosting, source, supersedes, note };
  const { saidBy } = said;
  return {
    system: {
      ...words,
      ownerId: owner?.id ?? null,
      class: asClass,
      sector,
      data,
      asOf: asOf ?? null,
      saidBy,
    },
    faults,
  };
};

const cut = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value);
const keyOf = ({ name, ownerId }: { name: string; ownerId: string | null }) =>
  `${ownerId} ${asCompared(name)}`;

const repeated = (systems: readonly ReadSystem[]): RowFault[] => {
  const first = new Map<string, number>();
  return systems.flatMap((one): RowFault[] => {
    const before = first.get(keyOf(one));
    if (before !== undefined) return [{ line: one.line, key: "repeated", value: `${before}` }];
    first.set(keyOf(one), one.line);
    return [];
  });
};

const existing = (one: ReadSystem, { systems }: Known): RowFault[] =>
  systems.some((known) => keyOf(known) === keyOf(one))
    ? [{ line: one.line, key: "exists", value: cut(one.name) }]
    : [];

const withoutOlder = (one: ReadSystem, rows: readonly ReadSystem[], { systems }: Known): RowFault[] => {
  if (one.supersedes === "") return [];
  const older = asCompared(one.supersedes);
  return [...rows, ...systems].some(({ name }) => asCompared(name) === older)
    ? []
    : [{ line: one.line, key: "supersedes", value: cut(one.supersedes) }];
};
