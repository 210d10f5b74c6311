import { hash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { removedMark } from "@/db/records/erased-marks";
import { type Body, erasing } from "./body";
import type { ErasedPart } from "./erased-part";
import type { ErasureLine, LeafErasureLine } from "./export-lines";
import { type Erased, type Fault, fault } from "./verdict";
import { Wrong } from "./wrong";

/** Compares what a file tells of erasures with what the log in it puts down: each line has its event and each event its line. */
export class ErasuresTold {
  readonly #lines: ErasureLine[] = [];
  /** By its leaf: the event behind which something was erased. */
  readonly #erased = new Map<number, Body | null>();
  /** By its leaf: the event that puts an erasure down, and whether a line tells of it. */
  readonly #records = new Map<number, { event: Body | null; isTold: boolean }>();

  /** Takes a line. Throws SyntaxError for one that does not follow the one before, or tells of the same event. */
  tell({ kind: _, ...line }: ErasureLine & { kind?: string }): void {
    const last = this.#lines.at(-1);
    if (last && last.erasure >= line.erasure)
      throw new SyntaxError("erasures do not stand in the order of their numbers");
    if (this.#records.has(line.recorded)) throw new SyntaxError("an erasure is told twice");
    this.#lines.push(line);
    if (isOfLeaf(line)) this.#erased.set(line.leaf, null);
    this.#records.set(line.recorded, { event: null, isTold: true });
  }

  hear(index: number, event: Body): void {
    if (this.#erased.has(index)) this.#erased.set(index, event);
    const isTold = this.#records.has(index);
    if (isTold || isErasure(event)) this.#records.set(index, { event, isTold });
  }

  /** Takes a row of that leaf. Throws `Wrong` where the leaf says that a value of it was erased and the row has one. */
  hearRow(leaf: number, { table, key, row }: Pick<ErasedPart, "table" | "key"> & { row: Row }): void {
    const parts = partsOf(this.#records.get(leaf)?.event ?? null) ?? [];
    const isThere = (value: string | null | undefined) => (value ?? removedMark) !== removedMark;
    if (parts.some((part) => part.table === table && part.key === key && isThere(row[part.field])))
      throw new Wrong(leaf, "record_unproven");
  }

  /** Whether a line tells anything of this leaf. */
  asksFor(index: number): boolean {
    return this.#records.has(index) || this.#erased.has(index);
  }

  /** Whether a line says that this leaf puts an erasure down. */
  isTold(index: number): boolean {
    return this.#records.get(index)?.isTold === true;
  }

  /** The first line that the log does not put down, or erasure of records that no line tells. */
  unproven(): Fault | null {
    const line = this.#lines.find((each) => !this.#isProven(each));
    if (line) return fault(isOfLeaf(line) ? line.leaf : line.recorded, "erasure_unproven");
    const untold = [...this.#records].find(([, { event, isTold }]) => !isTold && partsOf(event) !== null);
    return untold ? fault(untold[0], "erasure_untold") : null;
  }

  /** Of the erasures from behind leaves that no line tells: by the id of the event behind which something was erased, the leaf that says so. Right only where that event is not in the file. */
  untold(): Map<string, number> {
    const untold = [...this.#records].filter(([, { event, isTold }]) => !isTold && partsOf(event) === null);
    return new Map(untold.map(([index, { event }]) => [event?.subject.id ?? "", index]));
  }

  lines(): readonly ErasureLine[] {
    return this.#lines;
  }

  list(): Erased[] {
    return this.#lines.flatMap((line) => {
      const { erasure: authority, recorded } = line;
      if (isOfLeaf(line)) return [{ index: line.leaf, field: line.field, authority }];
      const parts = partsOf(this.#records.get(recorded)?.event ?? null) ?? [];
      return parts.map((part) => ({ index: recorded, authority, ...part }));
    });
  }

  #isProven(line: ErasureLine): boolean {
    const { erasure, recorded, authority } = line;
    const record = this.#records.get(recorded)?.event;
    if (!record || !isErasure(record)) return false;
    const under = { authority: erasure, digest: hash("sha256", authority) };
    if (!isOfLeaf(line))
      return (
        isDeepStrictEqual(record.facts, { ...under, erased: record.facts.erased }) && partsOf(record) !== null
      );
    const erased = this.#erased.get(line.leaf);
    return (
      line.field === "origin" &&
      erased?.hasOrigin === true &&
      record.subject.id === erased.id &&
      isDeepStrictEqual(record.facts, { ...under, field: line.field })
    );
  }
}

type Row = Readonly<Record<string, string | null>>;

const isOfLeaf = (line: ErasureLine): line is LeafErasureLine => "leaf" in line;

const isErasure = ({ action, outcome }: Body) => erasing.includes(action) && outcome === "done";

/** The values of rows that an event puts down as erased; null for any other event. */
const partsOf = (event: Body | null): ErasedPart[] | null =>
  event && isErasure(event) && "erased" in event.facts ? (event.facts.erased as ErasedPart[]) : null;
