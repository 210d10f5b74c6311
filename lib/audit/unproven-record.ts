import { readBody } from "./body";
import { readLine } from "./export-lines";
import { readLines, type Source } from "./file-lines";
import type { RecordsTold } from "./records-told";
import { type Fault, fault } from "./verdict";

/** The first leaf that does not commit to the rows which lines of the file lead to it; that takes a second look at the file, since rows stand behind all leaves. */
export const unprovenRecord = (source: Source, records: RecordsTold): Fault | null => {
  const expected = new Map(records.expected());
  for (const line of expected.size > 0 ? readLines(source) : []) {
    const plain = /^\{"leaf":(\d+),/.exec(line.toString("latin1", 0, 32));
    if (plain && !expected.has(Number(plain[1]))) continue;
    const text = line.toString("utf8");
    const read = text.trim() === "" ? null : readLine(text);
    if ((read?.kind !== "leaf" && read?.kind !== "next") || read.body === null) continue;
    const event = readBody(read.body.text);
    const own = expected.get(read.leaf);
    if (own !== undefined && (typeof event === "string" || event.records !== own))
      return fault(read.leaf, "record_unproven");
    expected.delete(read.leaf);
    if (expected.size === 0) break;
  }
  const [missing] = [...expected.keys()];
  return missing === undefined ? null : fault(missing, "record_unproven");
};
