import "server-only";
import { Readable } from "node:stream";
import { getTranslations } from "next-intl/server";
import { eventWords } from "@/app/_components/event-words";
import { filterWords } from "@/app/_components/filter-words";
import type { AuditFilter } from "@/lib/audit/filter";
import { eventsAt, eventsById, findActors } from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { byteOrderMark, csvRecord } from "@/lib/kernel/csv";
import { writeOut } from "@/lib/kernel/signs";
import { madeFile } from "./made-file";

/** How many entries are read at once. */
const pageSize = 500;

const columns = [
  "index",
  "at",
  "who",
  "role",
  "act",
  "key",
  "outcome",
  "case",
  "object",
  "purpose",
  "facts",
] as const;

/** Entries by their places in the log, and by their ids those that have none yet. */
type Taken = { indexes: readonly number[]; unplaced: readonly string[] };

/** Entries of the log as a table (CSV) in the reader's language, by which filter in its first line; those without a place yet come last and say so. Whoever calls has made sure that taking them is in the log. Moments are in UTC (ISO 8601). */
export const logTable = async (person: Person, taken: Taken, filter: AuditFilter) => {
  const [t, words] = await Promise.all([getTranslations("audit"), eventWords()]);
  const said = await filterSaid(person, taken, filter, words);
  const head = [
    csvRecord([said, ...columns.slice(1).map(() => "")]),
    csvRecord(columns.map((column) => t(`column.${column}`))),
  ].join("");
  const lines = async function* () {
    yield byteOrderMark + head;
    for (const page of pagesOf(taken)) {
      const { events, subjects } = await readPage(person, page);
      const records = events.map((event) => {
        const { named = null, purpose = null } = subjects.get(event.id) ?? {};
        return csvRecord([
          event.index === null ? t("waiting") : `${event.index}`,
          event.at.toISOString(),
          words.whoOf(event),
          event.role ? words.roleOf(event.role) : "",
          words.actOf(event.action),
          event.action,
          t(event.outcome),
          event.caseReference ?? "",
          words.objectOf(event.subjectKind, named),
          words.purposeOf(purpose),
          JSON.stringify(event.facts),
        ]);
      });
      yield records.join("");
    }
  };
  const bytes = Readable.toWeb(Readable.from(lines())) as ReadableStream<Uint8Array>;
  return madeFile(bytes, { name: "runut-audit.csv", type: "text/csv; charset=utf-8" });
};

type Page = (tx: Tx) => PromiseLike<Awaited<ReturnType<typeof eventsById>>>;

const pagesOf = ({ indexes, unplaced }: Taken): Page[] => [
  ...cut(indexes).map(
    (some): Page =>
      (tx) =>
        eventsAt(tx, some),
  ),
  ...cut(unplaced).map(
    (some): Page =>
      (tx) =>
        eventsById(tx, some),
  ),
];
const cut = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / pageSize) }, (_, at) =>
    all.slice(at * pageSize, (at + 1) * pageSize),
  );

/** Entries of a page and what they were on, as the person sees them. */
const readPage = (person: Person, read: Page) =>
  as(
    person,
    async (tx) => {
      const events = await read(tx);
      const page = { events, subjects: await readSubjects(tx, events) };
      writeOut(page.events);
      writeOut([...page.subjects.values()]);
      return page;
    },
    "read only",
  );

type Worded = Awaited<ReturnType<typeof eventWords>>;

const filterSaid = async (person: Person, taken: Taken, filter: AuditFilter, words: Worded) => {
  const { who, subject } = filter;
  const [only] = who ? await as(person, (tx) => findActors(tx, who), "read only") : [];
  const first = { indexes: taken.indexes.slice(0, 1), unplaced: taken.unplaced.slice(0, 1) };
  const [page] = subject ? pagesOf(first) : [];
  const { events, subjects } = page ? await readPage(person, page) : { events: [], subjects: new Map() };
  const [one] = events;
  const object = one && words.objectOf(one.subjectKind, subjects.get(one.id)?.named ?? null);
  return filterWords(filter, { who: only?.name, object });
};
