// The form of an event's body (FORMAT.md §1) and of a record (§11).

import { demand, isDigest, isFilled, isUuid } from "./basics.mjs";
import { readCanonical } from "./json.mjs";
import { readKey } from "./note.mjs";

const AT =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/;

const orNull = (isRight) => (value) => value === null || isRight(value);
const isObject = (value) => value instanceof Map;
const isCount = (value) => typeof value === "number" && value >= 0;
const isFromOne = (value) => typeof value === "number" && value >= 1;

/** Whether the value is an object with exactly these members, each as its test asks. @param {unknown} value @param {Record<string, (value: unknown) => boolean>} tests @returns {boolean} */
const isExactly = (value, tests) => isObject(value) && faultOf(value, tests) === null;

/** The member that is too many, left out or wrong. @param {Map<string, unknown>} object @param {Record<string, (value: unknown) => boolean>} tests @returns {string | null} */
const faultOf = (object, tests) => {
  for (const name of object.keys()) if (!Object.hasOwn(tests, name)) return name;
  for (const [name, isRight] of Object.entries(tests))
    if (!object.has(name) || !isRight(object.get(name))) return name;
  return null;
};

const isActor = (value) =>
  isExactly(value, { id: isUuid, kind: (kind) => kind === "person" }) ||
  isExactly(value, { kind: (kind) => kind === "job", name: isFilled });

const FORMAT_1 = {
  action: isFilled,
  actor: isActor,
  at: (value) => typeof value === "string" && AT.test(value),
  case: orNull(isUuid),
  facts: isObject,
  format: () => true,
  id: isUuid,
  organisation: orNull(isUuid),
  origin: orNull(isDigest),
  outcome: (value) => value === "done" || value === "refused",
  role: orNull(isFilled),
  subject: (value) => isExactly(value, { id: orNull(isUuid), kind: isFilled }),
};

/** The members of a body by its format. */
const FORMATS = new Map([
  [1, FORMAT_1],
  [2, { ...FORMAT_1, records: orNull(isDigest) }],
]);

/** Whether the value is a part of a row that was erased: its table, its key and the name of the value. */
const isPart = (value) => isExactly(value, { field: isFilled, key: isFilled, table: isFilled });

/** One text for a part, in which the lengths keep apart what would else be the same. @param {Map<string, string>} part @returns {string} */
export const namePart = (part) =>
  ["table", "key", "field"].map((name) => `${part.get(name).length} ${part.get(name)}`).join(" ");

/** Whether the value is a list of parts, one at least and none twice. */
const areParts = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isPart) &&
  new Set(value.map(namePart)).size === value.length;

/** An erasure has one of two forms: behind a digest of an event, or from rows. */
const isErasure = (body) => {
  const under = { authority: isCount, digest: isDigest };
  const facts = body.get("facts");
  const isRight =
    isExactly(facts, { ...under, field: (field) => field === "origin" }) ||
    isExactly(facts, { ...under, erased: areParts });
  return isRight && body.get("subject").get("id") !== null;
};

/** The actions that put an erasure down. */
export const ERASING = ["audit.erase-personal", "audit.erase-again"];

/** What the facts of three of the actions that a verifier looks into must be; an opening of a case that bears no reference is that of no case a header can name. @type {Record<string, (body: Map<string, any>, log: string) => boolean>} */
const LOOKED_INTO = {
  "audit.rotate-key": (body, log) => {
    const isKey = (value) => readKey(value)?.name === log;
    return isExactly(body.get("facts"), { new: isKey, old: isKey });
  },
  "audit.erase-personal": isErasure,
  "audit.erase-again": isErasure,
};

/** Whether the event is a done one of this action. @param {Map<string, any>} body @param {string} action @returns {boolean} */
export const isDone = (body, action) => body.get("action") === action && body.get("outcome") === "done";

/** Reads the body of an event. @param {string} text @param {string} log @param {number} leaf @returns {Map<string, any>} */
export const readBody = (text, log, leaf) => {
  const body = readCanonical(text);
  demand(isObject(body), `the body of leaf ${leaf} is not an object`);
  const tests = FORMATS.get(body.get("format"));
  demand(tests !== undefined, `leaf ${leaf} is of a format that is not known`);
  const fault = faultOf(body, tests);
  demand(fault === null, `the member ${fault} of leaf ${leaf} is not as it must be`);
  for (const [action, isRight] of Object.entries(LOOKED_INTO)) {
    demand(!isDone(body, action) || isRight(body, log), `leaf ${leaf} is not a ${action} as it must be`);
  }
  return body;
};

const RECORD = {
  columns: isFromOne,
  key: isFilled,
  number: isFromOne,
  row: (row) => isObject(row) && [...row.values()].every(orNull((value) => typeof value === "string")),
  table: isFilled,
};

/** Reads a record. A deletion, whose `row` is null, has no line and is refused. @param {string} text @returns {Map<string, any>} */
export const readRecord = (text) => {
  const record = readCanonical(text);
  demand(isObject(record), "a record is not an object");
  const fault = faultOf(record, RECORD);
  demand(fault === null, `the member ${fault} of a record is not as it must be`);
  return record;
};
