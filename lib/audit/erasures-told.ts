import { hash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Body } from "./body";
import type { ErasureLine } from "./export-lines";
import { type Erased, type Fault, fault } from "./verdict";

/** Compares what a file tells of erasures with what the log in it puts down: each line has its event and each event its line. */
export class ErasuresTold {
  readonly #lines: ErasureLine[] = [];
  /** By its leaf: the event behind which something was erased. */
  readonly #erased = new Map<number, Body | null>();
  /** By its leaf: the event that puts an erasure down, and whether a line tells of it. */
  readonly #records = new Map<number, { event: Body | null; isTold: boolean }>();

  /** Takes a line. Throws SyntaxError for one that does not follow the one before, or tells of the same event. */
  tell(line: ErasureLine): void {
    const last = this.#lines.at(-1);
    if (last && last.erasure >= line.erasure)
      throw new SyntaxError("erasures do not stand in the order of their numbers");
    if (this.#records.has(line.recorded)) throw new SyntaxError("an erasure is told twice");
    const { erasure, leaf, field, recorded, authority } = line;
    this.#lines.push({ erasure, leaf, field, recorded, authority });
    this.#erased.set(line.leaf, null);
    this.#records.set(line.recorded, { event: null, isTold: true });
  }

  hear(index: number, event: Body): void {
    if (this.#erased.has(index)) this.#erased.set(index, event);
    const isTold = this.#records.has(index);
    if (isTold || isRecord(event)) this.#records.set(index, { event, isTold });
  }

  /** Whether a line tells anything of this leaf. */
  asksFor(index: number): boolean {
    return this.#records.has(index) || this.#erased.has(index);
  }

  /** Whether a line says that this leaf puts an erasure down. */
  isTold(index: number): boolean {
    return this.#records.get(index)?.isTold === true;
  }

  /** The first line that the log does not put down. */
  unproven(): Fault | null {
    const line = this.#lines.find((each) => !this.#isProven(each));
    return line ? fault(line.leaf, "erasure_unproven") : null;
  }

  /** Of the erasures that no line tells: by the id of the event behind which something was erased, the leaf that says so. Right only where that event is not in the file. */
  untold(): Map<string, number> {
    const untold = [...this.#records].filter(([, { isTold }]) => !isTold);
    return new Map(untold.map(([index, { event }]) => [event?.subject.id ?? "", index]));
  }

  lines(): readonly ErasureLine[] {
    return this.#lines;
  }

  list(): Erased[] {
    return this.#lines.map(({ leaf, field, erasure }) => ({ index: leaf, field, authority: erasure }));
  }

  #isProven({ erasure, leaf, field, recorded, authority }: ErasureLine): boolean {
    const record = this.#records.get(recorded)?.event;
    const erased = this.#erased.get(leaf);
    const facts = { field, authority: erasure, digest: hash("sha256", authority) };
    return (
      field === "origin" &&
      erased?.hasOrigin === true &&
      record?.subject.id === erased.id &&
      isRecord(record) &&
      isDeepStrictEqual(record.facts, facts)
    );
  }
}

const isRecord = ({ action, outcome }: Body) => action === "audit.erase-personal" && outcome === "done";
