import { personalParts } from "@/db/records/personal-parts";
import { removableParts } from "@/db/records/removable";

/** What an erasure can concern, and the kinds of value that can be erased of it alone ("people.name"). */
const kindsOf = (whose: "person" | "source") =>
  personalParts.flatMap(({ of, table, column }) => (of === whose ? [`${table}.${column}`] : []));

export const concerns = ["entry", "person", "source", "record"] as const;
export type Concern = (typeof concerns)[number];

/** By what an erasure concerns: of an entry of the log where it came from; of a person or a source everything, or one kind of value; of a record one text. */
export const erasableOf: Readonly<Record<Concern, readonly string[]>> = {
  entry: ["origin"],
  person: ["all", ...kindsOf("person")],
  source: ["all", ...kindsOf("source")],
  record: removableParts.map(({ table, column }) => `${table}.${column}`),
};
