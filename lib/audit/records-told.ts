import { hash } from "node:crypto";
import { hasExactly, isObject, isWord } from "./body";
import { readCanonical } from "./canonical";
import type { Line } from "./export-lines";
import { fromBase64, type Hash, hashRow } from "./tree";
import { Wrong } from "./wrong";

/** A record of FORMAT.md §11. */
export type RowRecord = {
  columns: number;
  key: string;
  number: number;
  row: Record<string, string | null>;
  table: string;
};

/** The record that a text is in its canonical form; null for any other text. */
const readRecord = (text: string): RowRecord | null => {
  const value = readCanonical(text);
  return isRecord(value) ? (value as RowRecord) : null;
};

type Heard = (leaf: number, text: string, record: RowRecord) => void;

/** Reads the rows of a file, and gathers what each leaf must commit to for them. It grows with the rows, and with nothing else. */
export class RecordsTold {
  count = 0;
  /** By the leaf that its lines name: what they lead to. */
  readonly #expected = new Map<number, string>();
  readonly #seen = new Set<Hash>();
  readonly #hear: Heard;
  #leaf = -1;
  #digest: Hash = "";

  constructor(hear: Heard) {
    this.#hear = hear;
  }

  /** Takes a line. Throws `Wrong` for a record that is none, stands there twice or in another place, or is not of the transaction of the line before on the same leaf. */
  tell({ leaf, salt, others, record: { text } }: Line & { kind: "record" }): void {
    const read = readRecord(text);
    if (!read) throw new Wrong(leaf, "record_malformed");
    const digest = hashRow(salt, text);
    const rows = others.map((other) => fromBase64(other) ?? "");
    if (!isAscending(rows) || rows.includes(digest)) throw new Wrong(leaf, "record_malformed");
    const whose = hash("sha256", JSON.stringify([read.table, read.key, read.number]), "binary");
    const records = hash("sha256", Buffer.from([...rows, digest].sort().join(""), "latin1"));
    if ((this.#expected.get(leaf) ?? records) !== records) throw new Wrong(leaf, "record_unproven");
    if (leaf < this.#leaf || (leaf === this.#leaf && digest < this.#digest))
      throw new Wrong(leaf, "order_changed");
    if (this.#seen.has(whose)) throw new Wrong(leaf, "record_repeated");
    this.#seen.add(whose);
    this.#expected.set(leaf, records);
    [this.#leaf, this.#digest] = [leaf, digest];
    this.count += 1;
    this.#hear(leaf, text, read);
  }

  /** What each leaf must commit to, which only a second look at the file can tell. */
  expected(): ReadonlyMap<number, string> {
    return this.#expected;
  }
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0;
const isRecord = hasExactly({
  columns: isCount,
  key: isWord,
  number: isCount,
  row: (row) =>
    isObject(row) && Object.values(row).every((value) => value === null || typeof value === "string"),
  table: isWord,
});

/** Hashes are strings of bytes, so that their order is that of their bytes. */
const isAscending = (hashes: readonly Hash[]) =>
  hashes.every((each, place) => place === 0 || (hashes[place - 1] ?? "") < each);
