import "server-only";
import { Readable } from "node:stream";
import { getTranslations } from "next-intl/server";
import { eventWords } from "@/app/_components/event-words";
import { filterWords } from "@/app/_components/filter-words";
import type { AuditFilter } from "@/lib/audit/filter";
import { eventsAt, findActors } from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
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

/** Entries of the log as a table (CSV) in the reader's language, by which filter in its first line; whoever calls has made sure that taking them is in the log. Moments are in UTC (ISO 8601). */
export const logTable = async (person: Person, indexes: readonly number[], filter: AuditFilter) => {
  const [t, words] = await Promise.all([getTranslations("audit"), eventWords()]);
  const said = await filterSaid(person, indexes, filter, words);
  const head = [
    csvRecord([said, ...columns.slice(1).map(() => "")]),
    csvRecord(columns.map((column) => t(`column.${column}`))),
  ].join("");
  const lines = async function* () {
    yield byteOrderMark + head;
    for (let at = 0; at < indexes.length; at += pageSize) {
      const { events, subjects } = await readPage(person, indexes.slice(at, at + pageSize));
      const records = events.map((event) => {
        const { named = null, purpose = null } = subjects.get(event.id) ?? {};
        return csvRecord([
          `${event.index}`,
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

/** Entries of a page and what they were on, as the person sees them. */
const readPage = (person: Person, indexes: readonly number[]) =>
  as(
    person,
    async (tx) => {
      const events = await eventsAt(tx, indexes);
      const page = { events, subjects: await readSubjects(tx, events) };
      writeOut(page.events);
      writeOut([...page.subjects.values()]);
      return page;
    },
    "read only",
  );

type Worded = Awaited<ReturnType<typeof eventWords>>;

const filterSaid = async (person: Person, indexes: readonly number[], filter: AuditFilter, words: Worded) => {
  const { who, subject } = filter;
  const [only] = who ? await as(person, (tx) => findActors(tx, who), "read only") : [];
  const { events, subjects } = await readPage(person, subject ? indexes.slice(0, 1) : []);
  const [one] = events;
  const object = one && words.objectOf(one.subjectKind, subjects.get(one.id)?.named ?? null);
  return filterWords(filter, { who: only?.name, object });
};
