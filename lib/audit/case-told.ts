import type { Body } from "./body";
import { type Fault, fault } from "./verdict";

/** Compares the case that a file names with its leaves: they are all of it, and one of them is its opening. */
export class CaseTold {
  readonly #reference: string;
  #opened: string | null = null;
  /** By a case, the first leaf of it. */
  readonly #first = new Map<string | null, number>();

  constructor(reference: string) {
    this.#reference = reference;
  }

  hear(index: number, event: Body): void {
    if (!this.#first.has(event.case)) this.#first.set(event.case, index);
    const isOpening = event.action === "case.open" && event.outcome === "done";
    if (isOpening && event.facts.reference === this.#reference) this.#opened = event.case;
  }

  /** The first leaf of another case, or that no leaf opens one of that reference, which the first line names. */
  broken(): Fault | null {
    if (this.#opened === null) return fault(1, "case_unproven");
    const [foreign] = [...this.#first].flatMap(([id, index]) => (id === this.#opened ? [] : [index]));
    return foreign === undefined ? null : fault(foreign, "leaf_foreign");
  }
}
