import type { Client } from "pg";
import { type Body, readBody } from "@/lib/audit/body";
import type { ErasedPart } from "@/lib/audit/erased-part";
import type { ErasureLine } from "@/lib/audit/export-lines";
import { FileVerifier } from "@/lib/audit/file-verifier";
import { verifierOf } from "@/lib/audit/note";
import { judgeFile } from "@/lib/audit/verify-file";
import { keptErasures } from "./kept-erasures";
import { Unrestorable } from "./unrestorable";

type LaterErasure = {
  number: number;
  subjectId: string;
  field: string;
  parts: ErasedPart[] | null;
  authority: string;
  erasedBy: string | null;
  erasedAt: Date;
};

/** What an export of the log tells of erasures, how many leaves it knows, and under which keys. */
export type KnownErasures = { size: number; keys: readonly string[]; erasures: LaterErasure[] };

/** What is known of later erasures: what the named file tells, else what this home keeps; null where it is said that nothing is known (false), undefined where nothing is kept either. */
export const knownErasures = (named: string | false | undefined): KnownErasures | null | undefined => {
  const path = named ?? keptErasures() ?? undefined;
  if (path === undefined) return undefined;
  return path === false ? null : readErasures(path);
};

/** Reads the erasures of an export of the log (`audit erasures`, or any that holds them). Refuses a file that does not hold. */
export const readErasures = (path: string): KnownErasures => {
  const bodies = new Map<number, string>();
  const verifier = new FileVerifier({}, (leaf, body) => {
    if (body.startsWith('{"action":"audit.erase-')) bodies.set(leaf, body);
  });
  const verdict = judgeFile(path, verifier);
  if (!verdict.ok)
    throw new Unrestorable(
      `${path} is no export of a log that holds (${verdict.reason}); see: npx runut audit verify ${path}`,
    );
  const erasures = verifier.told().erasures.map((line) => laterErasure(line, bodies.get(line.recorded)));
  return { size: verdict.size, keys: verdict.keys, erasures };
};

const laterErasure = (line: ErasureLine, text: string | undefined): LaterErasure => {
  const event = readBody(text ?? "");
  if (typeof event === "string" || event.subject.id === null)
    throw new Error(`leaf ${line.recorded} puts down no erasure`);
  const parts = "leaf" in line ? null : (event.facts.erased as ErasedPart[]);
  return {
    number: line.erasure,
    subjectId: event.subject.id,
    field: "leaf" in line ? line.field : fieldOf(parts ?? []),
    parts,
    authority: line.authority,
    erasedBy: whoErased(event),
    erasedAt: new Date(event.at),
  };
};

/** The kind of value, where only one went. */
const fieldOf = (parts: readonly ErasedPart[]): string => {
  const [kind, ...others] = new Set(parts.map(({ table, field }) => `${table}.${field}`));
  return kind === undefined || others.length > 0 ? "all" : kind;
};

const whoErased = ({ actor }: Body): string | null => ("id" in actor ? actor.id : null);

/** Refuses erasures of another log than the one that came back, and those that are no newer than it. */
export const requireOfThisLog = async (owner: Client, { size, keys }: KnownErasures): Promise<void> => {
  const found = await owner.query<{ name: string; public_key: Buffer; size: string }>(`
    select name, public_key, (select coalesce(max(size), 0) from audit_checkpoints) as size
    from audit_keys order by position desc limit 1`);
  const [own] = found.rows;
  if (own && !keys.includes(verifierOf(own.name, own.public_key).vkey))
    throw new Unrestorable("The erasures are of another log than the backup.");
  if (own && Number(own.size) > size)
    throw new Unrestorable(
      `The erasures are older than the backup (${size} leaves, the backup has ${own.size}): they say nothing of what was erased since.`,
    );
};
