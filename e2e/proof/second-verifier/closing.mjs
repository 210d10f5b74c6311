// What can be judged of an export only when all its lines are read (FORMAT.md §5, steps 3 to 6), and what it means (§10).

import { demand, refuse, sha256 } from "./basics.mjs";
import { writeString } from "./json.mjs";

/** Step 3: the run came to the newest checkpoint, and as many leaves were read as the header says. */
const closeRun = ({ run, checkpoint, header, leaves }) => {
  if (run !== null)
    demand(
      run.size === checkpoint.size && run.root().equals(checkpoint.root),
      "the run does not come to the newest checkpoint",
    );
  demand(leaves.size === header.leaves, `the file holds ${leaves.size} leaves and not ${header.leaves}`);
};

/** Step 4, of a key after the first: it was announced before it began, and signed with the one before it. */
const closeKey = ({ announcements, handovers }, key, before) => {
  const isAnnounced = announcements.some(
    (one) => one.leaf < key.from && one.new === key.key.text && one.old === before.key.text,
  );
  demand(isAnnounced, `no leaf announces the key that begins at ${key.from}`);
  demand(handovers.has(key.from), `no checkpoint of size ${key.from} bears the signatures of both keys`);
};

/** Step 4, of an announcement: another key follows `old`, and if it is not this one, a later announcement took its place. */
const closeAnnouncement = (keys, lastOf, { leaf, old }) => {
  const place = keys.findIndex((key) => key.key.text === old);
  const follower = place === -1 ? undefined : keys[place + 1];
  if (follower === undefined) refuse(`leaf ${leaf} announces a key and no line tells it`);
  demand(
    lastOf.get(old).new === follower.key.text,
    `the last announcement that follows that of leaf ${leaf} is of a key that no line tells`,
  );
};

/** Step 4. */
const closeKeys = (file) => {
  const { keys, announcements } = file;
  for (const [place, key] of keys.slice(1).entries()) closeKey(file, key, keys[place]);
  // Leaves by themselves come before the run and both ascend, so what is set last is the last of the log.
  const lastOf = new Map(announcements.map((one) => [one.old, one]));
  for (const announcement of announcements) closeAnnouncement(keys, lastOf, announcement);
};

/** Step 5: the leaves are of one case, and one of them opens it under the name in the header. */
const closeCase = ({ header, caseIds, opened }) => {
  if (header.scope !== "case") return;
  const [id] = caseIds;
  demand(caseIds.size === 1 && id !== null, "the leaves are not of one and the same case");
  const isNamed = opened.some((one) => one.case === id && one.reference === header.case);
  demand(isNamed, "no leaf opens the case under the name in the header");
};

/** Step 6, of a line: the leaf is there that puts it down; and of an erasure behind another leaf that one too. */
const closeErasure = (leaves, events, { erasure, leaf, recorded, authority, isOfRows }) => {
  const [target, event] = [leaves.get(leaf), events.get(recorded)];
  if (event === undefined || event.isOfRows !== isOfRows)
    refuse(`leaf ${recorded} does not put down erasure ${erasure}`);
  demand(
    isOfRows || target?.hasOrigin === true,
    `leaf ${leaf} of erasure ${erasure} is not in the file or holds no digest`,
  );
  const digest = sha256(authority).toString("hex");
  const isRight =
    event.authority === erasure && event.digest === digest && (isOfRows || event.subject === target.id);
  demand(isRight, `leaf ${recorded} puts down another erasure than ${erasure}`);
};

/** Step 6. */
const closeErasures = ({ leaves, erasures, recorded, erasureEvents }) => {
  const events = new Map(erasureEvents.map((event) => [event.leaf, event]));
  for (const erasure of erasures) closeErasure(leaves, events, erasure);
  const ids = new Set([...leaves.values()].map(({ id }) => id));
  for (const event of erasureEvents)
    demand(
      recorded.has(event.leaf) || (!event.isOfRows && !ids.has(event.subject)),
      `no line tells of the erasure that leaf ${event.leaf} puts down`,
    );
};

/** Judges what asks for the whole file. @param {import('./export.mjs').Export} file */
export const close = (file) => {
  demand(file.header !== null, "the file has no header");
  file.endOfKeys();
  closeRun(file);
  closeKeys(file);
  closeCase(file);
  closeErasures(file);
};

/** An object in the form of RFC 8785. @param {[string, string][]} members each with its value as it is written */
const writeObject = (members) => {
  const sorted = members.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, value]) => `${writeString(name)}:${value}`).join(",")}}`;
};

const writeNumber = (number) => String(number);
const writeList = (values) => `[${values.join(",")}]`;

const writeErasure = ({ erasure, leaf, field, recorded, authority, isOfRows }) =>
  writeObject([
    ["erasure", writeNumber(erasure)],
    ...(isOfRows
      ? []
      : [
          ["leaf", writeNumber(leaf)],
          ["field", writeString(field)],
        ]),
    ["recorded", writeNumber(recorded)],
    ["authority", writeString(authority)],
  ]);

/** A key with where it begins. */
const writeKey = ({ from, key }) =>
  writeObject([
    ["from", writeNumber(from)],
    ["key", writeString(key.text)],
  ]);

/** A leaf or a record: its text is in the form of RFC 8785 already. @param {string} name of that text */
const writeWithText =
  (name) =>
  ({ leaf, text }) =>
    writeObject([
      ["leaf", writeNumber(leaf)],
      [name, text],
    ]);

const writeCheckpoint = ({ root, size }) =>
  writeObject([
    ["root", writeString(root.toString("base64"))],
    ["size", writeNumber(size)],
  ]);

/** What the file means (§10). @param {import('./export.mjs').Export} file one that holds @returns {string} */
export const meaningOf = ({ header, checkpoint, keys, erasures, leaves, records }) =>
  writeObject([
    ["log", writeString(header.log)],
    ["checkpoint", writeCheckpoint(checkpoint)],
    ["keys", writeList(keys.map(writeKey))],
    ["erasures", writeList(erasures.map(writeErasure))],
    ["from", writeNumber(header.from)],
    ["leaves", writeList([...leaves.values()].map(writeWithText("body")))],
    ...(records.length > 0 ? [["records", writeList(records.map(writeWithText("record")))]] : []),
  ]);
