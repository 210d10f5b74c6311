import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import { signCheckpoint } from "@/lib/audit/checkpoint";
import type { ErasedPart } from "@/lib/audit/erased-part";
import {
  checkpointLine,
  type ErasureLine,
  erasureLine,
  exportFormat,
  headerLine,
  keyLine,
  leafLine,
  provenLeafLine,
  recordLine,
} from "@/lib/audit/export-lines";
import { type Signer, signerOf } from "@/lib/audit/note";
import { consistencyPlan, inclusionPlan, proofOf } from "@/lib/audit/proof";
import { fold, type Hash, hashChildren, hashLeaf, type Node, subtreesOf, toBase64 } from "@/lib/audit/tree";

import { madeStamp } from "./made-stamp";

type Fields = Record<string, unknown>;
type Rows = readonly (readonly [table: string, number: number, row: Fields])[];
type MadeRecord = { leaf: number; salt: string; digest: Hash; others: Hash[]; text: string };
type Key = { signer: Signer; from: number };

/** A log made in memory with keys of known seeds, for exports that no record could be brought to hold. */
export class MadeLog {
  readonly bodies: string[] = [];
  readonly erasures: ErasureLine[] = [];
  /** Sizes of the trees of which somebody stamped the checkpoint. */
  readonly stamped = new Set<number>();
  readonly #records: MadeRecord[] = [];
  readonly #name: string;
  readonly #keys: [Key, ...Key[]];
  #ids = 0;

  constructor(name: string, seed: number) {
    this.#name = name;
    this.#keys = [{ signer: signerOf(name, Buffer.alloc(32, seed)), from: 0 }];
  }

  /** Puts an event in, with these members in place of the usual; returns its id. */
  act(action: string, fields: Fields = {}): string {
    const id = this.id();
    const usual = {
      actor: { id: this.id(), kind: "person" },
      case: null,
      facts: {},
      format: 1,
      origin: null,
    };
    const who = { organisation: this.id(), outcome: "done", role: "coordinator" };
    const subject = { id: this.id(), kind: "case" };
    const at = new Date(Date.UTC(2021, 7, 24) + this.bodies.length * 1000).toISOString();
    this.bodies.push(`${canonicalize({ action, at, id, subject, ...usual, ...who, ...fields })}`);
    return id;
  }

  /** Puts an event in that wrote rows, by table, the how-manieth writing of each and what is in it; and `hidden` more, of which no line tells. */
  write(action: string, rows: Rows, hidden = 0, fields: Fields = {}) {
    const digested = rows.map(([table, number, row]) => {
      const [salt, key] = [this.id(), `${row.id}`];
      const text = `${canonicalize({ columns: 1, key, number, row, table })}`;
      return { salt, text, digest: hash("sha256", `${salt}\n${text}`, "binary") };
    });
    const unseen = Array.from({ length: hidden }, () => hash("sha256", this.id(), "binary"));
    const all = [...digested.map(({ digest }) => digest), ...unseen].sort();
    const records = hash("sha256", Buffer.from(all.join(""), "latin1"));
    for (const row of digested.sort((one, other) => (one.digest < other.digest ? -1 : 1)))
      this.#records.push({
        ...row,
        leaf: this.bodies.length,
        others: all.filter((each) => each !== row.digest),
      });
    this.act(action, { ...fields, format: 2, records });
  }

  id(): string {
    this.#ids += 1;
    const digits = hash("sha256", `${this.#name} ${this.#ids}`);
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
  }

  erase(leaf: number): void {
    const [erasure, authority] = [this.erasures.length + 1, `Article ${leaf} of Law 27 of 2022`];
    const facts = { authority: erasure, digest: hash("sha256", authority), field: "origin" };
    this.erasures.push({ erasure, leaf, field: "origin", recorded: this.bodies.length, authority });
    const erased = JSON.parse(this.bodies[leaf] ?? "null") as { id: string };
    this.act("audit.erase-personal", { facts, subject: { id: erased.id, kind: "log" } });
  }

  /** Puts down that these values were erased from rows, which were written again without them. */
  eraseFromRows(erased: readonly ErasedPart[], rows: Rows = [], action = "audit.erase-personal"): void {
    const [erasure, authority] = [this.erasures.length + 1, `Request ${this.bodies.length} of a person`];
    const facts = { authority: erasure, digest: hash("sha256", authority), erased };
    this.erasures.push({ erasure, recorded: this.bodies.length, authority });
    this.write(action, rows, 1, { facts, subject: { id: this.id(), kind: "log" } });
  }

  /** Announces a key, which begins with the next leaf but `later`. */
  rotate(seed: number, later = 0): void {
    const old = this.#key(Number.MAX_SAFE_INTEGER).signer;
    const signer = signerOf(this.#name, Buffer.alloc(32, seed));
    this.act("audit.rotate-key", {
      actor: { kind: "job", name: "bootstrap" },
      facts: { new: signer.vkey, old: old.vkey },
      subject: { id: null, kind: "log" },
    });
    this.#keys.push({ signer, from: this.bodies.length + later });
  }

  /** The whole log, or from a leaf on, in a tree of `size`. */
  run(from = 0, size = this.bodies.length): string {
    const erasures = this.erasures.filter(
      (each) => ("leaf" in each ? each.leaf : each.recorded) >= from && each.recorded < size,
    );
    const alone = [...this.#announcements(size), ...erasures.map(({ recorded }) => recorded)];
    return this.#written({ scope: "log", case: null, from, size, erasures }, new Set(alone));
  }

  /** These leaves by themselves, as those of a case where one is named. */
  leaves(wanted: readonly number[], reference: string | null = null, size = this.bodies.length): string {
    const erasures = this.erasures.filter(
      (each) => wanted.includes("leaf" in each ? each.leaf : each.recorded) && each.recorded < size,
    );
    const alone = [...wanted, ...this.#announcements(size), ...erasures.map(({ recorded }) => recorded)];
    const scope = reference === null ? "leaves" : "case";
    return this.#written({ scope, case: reference, from: size, size, erasures }, new Set(alone));
  }

  checkpoint(size: number): string {
    const signers = this.#keys.filter(
      ({ from }, place) => from <= size && size <= (this.#keys[place + 1]?.from ?? size),
    );
    const [first = this.#keys[0], ...others] = signers;
    const said = { origin: this.#name, size, root: this.#root(size) };
    return signCheckpoint(said, [first.signer, ...others.map(({ signer }) => signer)]);
  }

  #key(size: number): Key {
    return this.#keys.findLast(({ from }) => from <= size) ?? this.#keys[0];
  }

  #announcements(size: number): number[] {
    return this.bodies.flatMap((body, index) =>
      index < size && body.startsWith('{"action":"audit.rotate-key"') ? [index] : [],
    );
  }

  #written(
    of: {
      scope: "log" | "case" | "leaves";
      case: string | null;
      from: number;
      size: number;
      erasures: readonly ErasureLine[];
    },
    wanted: ReadonlySet<number>,
  ): string {
    const { from, size, erasures, ...names } = of;
    const alone = [...wanted].filter((index) => index < from).sort((a, b) => a - b);
    const subtrees =
      names.scope === "log" ? subtreesOf(0, from).map((node) => toBase64(this.#hash(node))) : [];
    const keys = this.#keys.filter((key) => key.from <= size);
    const kept = [...new Set([2, ...keys.map((key) => key.from)])].filter((each) => each > 0 && each < size);
    const lines = [
      headerLine({
        format: exportFormat,
        log: this.#name,
        ...names,
        from,
        leaves: alone.length + size - from,
        subtrees,
        checkpoint: this.checkpoint(size),
        ...(this.stamped.has(size) && { stamps: this.#stamps(size) }),
      }),
      ...keys.map((key) => keyLine(key.signer.vkey, key.from)),
      ...erasures.map(erasureLine),
    ];
    const mark = (at: number) => ({ note: this.checkpoint(at), stamps: this.#stamps(at) });
    for (const at of kept.filter((each) => each <= from))
      lines.push(checkpointLine(mark(at), proofOf(consistencyPlan(at, size), this.#hash)));
    for (const [place, index] of alone.entries()) {
      const proof = proofOf(inclusionPlan(index, size), this.#hash);
      const leaf = { index, hash: this.#leaf(index), proof };
      lines.push(provenLeafLine(leaf, alone[place - 1] ?? null, this.bodies[index] ?? ""));
    }
    for (let index = from; index < size; index++) {
      lines.push(leafLine(index, this.#leaf(index), this.bodies[index] ?? ""));
      if (kept.includes(index + 1) && index + 1 > from) lines.push(checkpointLine(mark(index + 1)));
    }
    for (const { leaf, salt, others, text } of this.#records)
      if (leaf < size && (leaf >= from || wanted.has(leaf))) lines.push(recordLine(leaf, salt, others, text));
    return lines.join("");
  }

  #stamps = (size: number): string[] => {
    const [text = ""] = this.checkpoint(size).split("\n\n");
    return this.stamped.has(size) ? [madeStamp(`${text}\n`).toString("base64")] : [];
  };
  #leaf = (index: number): Hash => hashLeaf(this.bodies[index] ?? "");
  #root = (size: number): Hash => fold(subtreesOf(0, size).map(this.#hash));
  #hash = ({ level, index }: Node): Hash =>
    level === 0
      ? this.#leaf(index)
      : hashChildren(
          this.#hash({ level: level - 1, index: index * 2 }),
          this.#hash({ level: level - 1, index: index * 2 + 1 }),
        );
}
