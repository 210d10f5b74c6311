// One export from its first line to its last (FORMAT.md §5). What can be judged at a line is judged there; the rest, which asks for
// all lines, is in closing.mjs.

import { demand, isUuid, refuse, sha256 } from "./basics.mjs";
import { ERASING, isDone, namePart, readBody, readRecord } from "./body.mjs";
import { readKind } from "./lines.mjs";
import { isName, readCheckpoint, readKey, signersOf } from "./note.mjs";
import { checkStamp } from "./stamp.mjs";
import { beginsWith, GrowingTree, includes, leafHash } from "./tree.mjs";

/** The method that takes a line of each kind. */
const TAKES = {
  header: "takeHeader",
  key: "takeKey",
  erasure: "takeErasure",
  rowErasure: "takeRowErasure",
  older: "takeOlder",
  single: "takeSingle",
  next: "takeNext",
  within: "takeWithin",
  record: "takeRecord",
};

/** What stands in a row where a text was removed that is not personal by its column. */
const REMOVED = "[dihapus / removed]";

const SCOPES = new Set(["log", "case", "leaves"]);

/** What is kept of a leaf; its body only as the text that the meaning repeats. @typedef {{ leaf: number, text: string, id: string, case: string | null, hasOrigin: boolean, records: string | null }} KeptLeaf */

/** What an export has said so far. */
export class Export {
  header = null;
  checkpoint = null;
  /** @type {{ from: number, key: import('./note.mjs').VerifierKey }[]} */
  keys = [];
  erasures = [];
  recorded = new Set();
  /** Sizes at which a key begins and for which a checkpoint bears the signatures of both keys. */
  handovers = new Set();
  /** @type {Map<number, KeptLeaf>} in the order of the file: those by themselves, then the run */
  leaves = new Map();
  announcements = [];
  erasureEvents = [];
  /** References of the cases that leaves open, each with the id of the case. */
  opened = [];
  /** Ids of the cases of the leaves that are here for the case in the header. */
  caseIds = new Set();
  records = [];
  rows = new Set();
  order = 0;
  keysAreRead = false;
  lastSingle = null;
  lastRecord = null;

  /** @param {string} line */
  add(line) {
    const { kind, order, value } = readKind(line);
    demand(
      (kind === "header") === (this.header === null),
      this.header === null ? "the first line is not a header" : "a second header",
    );
    demand(order >= this.order, "a line is not in the order of the kinds");
    this.order = order;
    if (order > 2) this.endOfKeys();
    this[TAKES[kind]](value);
  }

  /** Kind 1. */
  takeHeader(value) {
    demand(value.format === "runut-audit-export/1", "the format of the export is not known");
    demand(isName(value.log), "`log` is not a name");
    demand(SCOPES.has(value.scope), "the scope is not known");
    demand((value.scope === "case") === (value.case !== null), "`case` is not as the scope asks");
    this.checkpoint = readCheckpoint(value.checkpoint, value.log);
    demand(this.checkpoint.size >= 1, "the newest checkpoint is of no leaf");
    if (value.scope === "log")
      demand(value.from < this.checkpoint.size, "`from` is not below the size of the newest checkpoint");
    else
      demand(
        value.from === this.checkpoint.size && value.subtrees.length === 0,
        "`from` or `subtrees` are not as the scope asks",
      );
    this.run = value.scope === "log" ? new GrowingTree(value.from, value.subtrees) : null;
    this.header = value;
    checkStamps(value.stamps, this.checkpoint);
  }

  /** Kind 2. */
  takeKey({ key: text, from }) {
    const key = readKey(text);
    demand(key !== null && key.name === this.header.log, "a line tells no verifier key of this log");
    const before = this.keys.at(-1);
    demand(before === undefined ? from === 0 : from > before.from, "a key does not begin where it must");
    demand(
      this.keys.every((told) => !told.key.id.equals(key.id)),
      "two keys are the same, or have the same id",
    );
    this.keys.push({ from, key });
  }

  /** Once, behind the last key: the newest checkpoint can be judged now. */
  endOfKeys() {
    if (this.keysAreRead) return;
    this.keysAreRead = true;
    demand(this.keys.length > 0, "no key is told");
    this.takeSigned(this.checkpoint);
  }

  /** Judges the signatures of a checkpoint and notes where a key handed over to the next. */
  takeSigned(checkpoint) {
    if (signersOf(checkpoint, this.keys).length === 2) this.handovers.add(checkpoint.size);
  }

  /** Kind 3, from behind a leaf. */
  takeErasure(value) {
    demand(value.field === "origin", "an erasure is of a member that holds no personal value");
    this.keepErasure({ ...value, isOfRows: false });
  }

  /** Kind 3, from rows. */
  takeRowErasure(value) {
    this.keepErasure({ ...value, isOfRows: true });
  }

  keepErasure(value) {
    const before = this.erasures.at(-1);
    demand(before === undefined || before.erasure < value.erasure, "the erasures do not ascend");
    demand(!this.recorded.has(value.recorded), `two erasures are recorded by leaf ${value.recorded}`);
    this.recorded.add(value.recorded);
    this.erasures.push(value);
  }

  /** Kind 4. */
  takeOlder({ checkpoint: note, consistency, stamps }) {
    const checkpoint = readCheckpoint(note, this.header.log);
    checkStamps(stamps, checkpoint);
    this.takeSigned(checkpoint);
    demand(
      beginsWith(checkpoint, this.checkpoint, consistency),
      `the newest checkpoint is not shown to begin with that of size ${checkpoint.size}`,
    );
  }

  /** Kind 5. */
  takeSingle({ leaf, after, hash, proof, body: text }) {
    demand(after === this.lastSingle, `\`after\` of leaf ${leaf} is not the leaf before it`);
    demand(this.lastSingle === null || leaf > this.lastSingle, "the leaves by themselves do not ascend");
    demand(leaf < this.header.from, `leaf ${leaf} by itself is not below \`from\``);
    this.lastSingle = leaf;
    const body = this.takeLeaf(leaf, hash, text);
    demand(
      includes(leaf, hash, proof, this.checkpoint.size, this.checkpoint.root),
      `leaf ${leaf} is not shown to be in the newest tree`,
    );
    if (isDone(body, "audit.rotate-key") || this.recorded.has(leaf)) return;
    demand(this.run === null, `leaf ${leaf} has no place by itself in a file of the whole log`);
    this.caseIds.add(body.get("case"));
  }

  /** Kind 6, a leaf. */
  takeNext({ leaf, hash, body: text }) {
    demand(this.run !== null, "a file of this scope has no run");
    demand(leaf === this.run.size, `leaf ${leaf} is not the next of the run`);
    this.takeLeaf(leaf, hash, text);
    this.run.add(hash);
  }

  /** Kind 6, a checkpoint. */
  takeWithin({ checkpoint: note, stamps }) {
    demand(
      this.run !== null && this.run.size > this.header.from,
      "a checkpoint without a proof is not within a run",
    );
    const checkpoint = readCheckpoint(note, this.header.log);
    checkStamps(stamps, checkpoint);
    this.takeSigned(checkpoint);
    demand(
      checkpoint.size === this.run.size && checkpoint.root.equals(this.run.root()),
      `the checkpoint of size ${checkpoint.size} is not that of the tree at its line`,
    );
  }

  /** Kind 7. */
  takeRecord({ leaf, salt, others, record: text }) {
    const committed = this.leaves.get(leaf)?.records ?? null;
    demand(committed !== null, `leaf ${leaf} of a record is not in the file or commits to none`);
    demand(isUuid(salt), "the salt of a record is not a UUID");
    const digest = sha256(salt, "\n", text);
    const record = readRecord(text);
    this.takeWriting(record, leaf, digest);
    this.demandErased(record, leaf);
    demand(
      sha256(...ascendingWith(others, digest)).toString("hex") === committed,
      `a record is not one of those to which leaf ${leaf} commits`,
    );
    this.records.push({ leaf, text });
  }

  /** What the leaf of a row says to have been erased from it is not there. */
  demandErased(record, leaf) {
    const event = this.erasureEvents.find((one) => one.leaf === leaf);
    if (event === undefined) return;
    for (const [field, value] of record.get("row")) {
      const part = new Map([
        ["table", record.get("table")],
        ["key", record.get("key")],
        ["field", field],
      ]);
      demand(
        value === null || value === REMOVED || !event.parts.has(namePart(part)),
        `a row of leaf ${leaf} holds ${field}, which that leaf says to be erased`,
      );
    }
  }

  /** Judges the order of the records and that each writing of a row is there once. */
  takeWriting(record, leaf, digest) {
    const before = this.lastRecord;
    const ascends =
      before === null ||
      leaf > before.leaf ||
      (leaf === before.leaf && Buffer.compare(digest, before.digest) > 0);
    demand(ascends, "the records do not ascend");
    this.lastRecord = { leaf, digest };
    const [table, key, number] = ["table", "key", "number"].map((name) => record.get(name));
    // The lengths keep apart what would be the same text with another border.
    const writing = `${table.length} ${key.length} ${number} ${table}${key}`;
    demand(!this.rows.has(writing), `writing ${number} of a row of ${table} is there twice`);
    this.rows.add(writing);
  }

  /** Judges the hash and the body of a leaf and keeps what is asked of it later. @returns {Map<string, any>} its body */
  takeLeaf(leaf, hash, text) {
    // Said first, for its hash is that of the event which was there.
    if (text === "null") refuse(`the event of leaf ${leaf} is gone from the record`);
    demand(leafHash(text).equals(hash), `the hash of leaf ${leaf} is not that of its body`);
    const body = readBody(text, this.header.log, leaf);
    const kept = {
      leaf,
      text,
      id: body.get("id"),
      case: body.get("case"),
      hasOrigin: body.get("origin") !== null,
      records: body.get("records") ?? null,
    };
    this.leaves.set(leaf, kept);
    const facts = body.get("facts");
    if (isDone(body, "audit.rotate-key"))
      this.announcements.push({ leaf, old: facts.get("old"), new: facts.get("new") });
    if (isDone(body, "case.open")) this.opened.push({ reference: facts.get("reference"), case: kept.case });
    if (ERASING.some((action) => isDone(body, action))) {
      const parts = facts.get("erased");
      this.erasureEvents.push({
        leaf,
        isOfRows: parts !== undefined,
        parts: new Set((parts ?? []).map(namePart)),
        subject: body.get("subject").get("id"),
        authority: facts.get("authority"),
        digest: facts.get("digest"),
      });
    }
    return body;
  }
}

/** @param {string[]} stamps @param {{ text: string }} checkpoint that they stamp */
const checkStamps = (stamps, { text }) => {
  for (const stamp of stamps) checkStamp(stamp, text);
};

/** The digests of others and the record's own among them; they must ascend, none twice. @param {Buffer[]} others @param {Buffer} own @returns {Buffer[]} */
const ascendingWith = (others, own) => {
  for (const [place, other] of others.entries())
    demand(place === 0 || Buffer.compare(others[place - 1], other) < 0, "`others` do not ascend");
  if (others.some((other) => other.equals(own))) refuse("`others` hold the digest of the record itself");
  return [...others, own].sort(Buffer.compare);
};
