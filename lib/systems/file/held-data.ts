import { type personalData as kinds, personalData } from "@/db/schema/vocabulary";
import { type Amount, amount } from "../amount";

export type HeldData = {
  kind: (typeof kinds)[number];
  people: Amount | null;
  records: Amount | null;
};

const reads = amount();
const part = /^([a-z_]+)((?:\s+(?:people|records)=\S+)*)$/;

/** Kinds of personal data as a cell of the file says them, "health people=1300000 records=1000-2000; identity"; null where it cannot be read. */
export const readData = (cell: string): HeldData[] | null => {
  const all = cell
    .split(";")
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean)
    .map(readPart);
  return all.every((each) => each !== null) ? all : null;
};

const readPart = (text: string): HeldData | null => {
  const [, kind = "", told = ""] = part.exec(text) ?? [];
  const known = personalData.find((each) => each === kind);
  const amounts = new Map(
    told
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((each) => each.split("=") as [string, string]),
  );
  const [people, records] = [readAmount(amounts.get("people")), readAmount(amounts.get("records"))];
  if (!known || people === "unreadable" || records === "unreadable") return null;
  return { kind: known, people, records };
};

const readAmount = (text: string | undefined): Amount | null | "unreadable" => {
  if (text === undefined) return null;
  const read = reads.safeParse(text);
  return read.success ? read.data : "unreadable";
};

/** The same as a cell writes it. */
export const writeData = (all: readonly HeldData[]): string =>
  all
    .map(({ kind, people, records }) =>
      [kind, people && `people=${range(people)}`, records && `records=${range(records)}`]
        .filter(Boolean)
        .join(" "),
    )
    .join("; ");

const range = ({ from, to }: Amount): string => (from === to ? `${from}` : `${from}-${to}`);
