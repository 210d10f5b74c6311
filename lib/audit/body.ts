import { readCanonical } from "./canonical";
import { type ErasedPart, textOfPart } from "./erased-part";
import { readVkey } from "./note";

/** The body of an event that was hashed, as far as keys, erasures and cases ask for it. */
export type Body = {
  action: string;
  actor: { id: string; kind: "person" } | { kind: "job"; name: string };
  at: string;
  outcome: "done" | "refused";
  id: string;
  case: string | null;
  subject: { id: string | null; kind: string };
  facts: Record<string, unknown>;
  /** What the event commits to; an event of the first format has none. */
  records?: string | null;
  /** Whether it came from an address, of which the body holds the digest. */
  hasOrigin: boolean;
};

const hex = "[0-9a-f]";
const uuid = [8, 4, 4, 4, 12].map((digits) => hex.repeat(digits)).join("-");
const digest = `${hex}{64}`;
const moment =
  "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z";

const matches = (pattern: string) => {
  const whole = new RegExp(`^${pattern}$`);
  return (value: unknown) => typeof value === "string" && whole.test(value);
};
type Test = (value: unknown) => boolean;
const orNull = (test: Test) => (value: unknown) => value === null || test(value);
export const isWord: Test = (value) => typeof value === "string" && value !== "";
const isId = matches(uuid);
const isDigest: Test = matches(digest);
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** Whether a value is an object with these members, each as its test says, and no other. */
export const hasExactly = (members: Readonly<Record<string, Test>>) => {
  const names = Object.keys(members);
  return (value: unknown) =>
    isObject(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && members[name]?.(value[name]));
};

const first = {
  action: isWord,
  actor: (value: unknown) => isPerson(value) || isJob(value),
  at: matches(moment),
  case: orNull(isId),
  facts: isObject,
  format: (value: unknown) => value === 1,
  id: isId,
  organisation: orNull(isId),
  origin: orNull(isDigest),
  outcome: (value: unknown) => value === "done" || value === "refused",
  role: orNull(isWord),
  subject: hasExactly({ id: orNull(isId), kind: isWord }),
} satisfies Record<string, Test>;
const isPerson = hasExactly({ id: isId, kind: (value) => value === "person" });
const isJob = hasExactly({ kind: (value) => value === "job", name: isWord });

/** The members of a body by its `format`; each is there, and no other. A new format is a new line here and in FORMAT.md §1. */
const shapes: Readonly<Record<number, Test>> = {
  1: hasExactly(first),
  2: hasExactly({ ...first, format: (value) => value === 2, records: orNull(isDigest) }),
};

/** The acts that put an erasure down. */
export const erasing = ["audit.erase-personal", "audit.erase-again"];

/** What the facts of an act must be that a verifier looks into, when it was done: a key announced, a personal value erased. Of any other they may say what they want. */
const areRightFacts = ({ action, facts, outcome, subject }: Body): boolean => {
  if (outcome !== "done") return true;
  if (action === "audit.rotate-key") return isAnnouncing(facts);
  if (!erasing.includes(action)) return true;
  return (isErasing(facts) || isErasingRows(facts)) && subject.id !== null;
};
const isKey: Test = (value) => typeof value === "string" && readVkey(value) !== null;
const isAnnouncing = hasExactly({ new: isKey, old: isKey });
const under = {
  authority: (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0,
  digest: isDigest,
};
const isErasing = hasExactly({ ...under, field: (value) => value === "origin" });
const isPart = hasExactly({ field: isWord, key: isWord, table: isWord });
const areParts: Test = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isPart) &&
  new Set((value as ErasedPart[]).map(textOfPart)).size === value.length;
const isErasingRows = hasExactly({ ...under, erased: areParts });

/** Reads the text of a body; why not, when it is not one that an event has. */
export const readBody = (text: string): Body | "body_malformed" | "format_unknown" => {
  const value = readCanonical(text);
  if (!isObject(value) || !Number.isSafeInteger(value.format)) return "body_malformed";
  const isShaped = shapes[Number(value.format)];
  if (!isShaped) return "format_unknown";
  if (!isShaped(value) || !areRightFacts(value as Body)) return "body_malformed";
  return { ...(value as Omit<Body, "hasOrigin">), hasOrigin: value.origin !== null };
};

/** Whether a text is a body of the kind that nearly all are, of format 2 with flat facts of plain words; of any other `readBody` tells. Six times as fast, and leaves nothing to be collected. */
export const isPlainBody = (text: string): boolean => plainBody.test(text) && areAscending(text);

const idOrNull = `(?:null|"${uuid}")`;
const shallow = '(?:"[ !#-[\\]-~]*"|-?[1-9]\\d{0,14}|0|null|true|false)';
const plainBody = new RegExp(
  `^\\{"action":"[a-z.-]+","actor":\\{(?:"id":"${uuid}","kind":"person"|"kind":"job","name":"[a-z-]+")\\},` +
    `"at":"${moment}","case":${idOrNull},"facts":\\{(?:"[a-zA-Z]+":${shallow}(?:,"[a-zA-Z]+":${shallow})*)?\\},` +
    `"format":2,"id":"${uuid}","organisation":${idOrNull},"origin":(?:null|"${digest}"),"outcome":"(?:done|refused)",` +
    `"records":(?:null|"${digest}"),"role":(?:null|"[a-z_]+"),"subject":\\{"id":${idOrNull},"kind":"[a-z_-]+"\\}\\}$`,
);

/** Whether the names in the facts of a plain body ascend. */
const areAscending = (text: string): boolean => {
  const mark = '"facts":{';
  let before = "";
  for (let at = text.indexOf(mark) + mark.length; text[at] === '"'; ) {
    const end = text.indexOf('"', at + 1);
    const name = text.slice(at + 1, end);
    if (name <= before) return false;
    before = name;
    at = end + 2;
    if (text[at] === '"') at = text.indexOf('"', at + 1);
    while (text[at] !== "," && text[at] !== "}") at += 1;
    if (text[at] === ",") at += 1;
  }
  return true;
};
