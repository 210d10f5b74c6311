import { MadeLog } from "./made-log";
import { judged, linesOf, madeWith, written } from "./readings";

const erasing = madeWith((log) => {
  for (const _ of [1, 2]) log.act("session.begin", { origin: "a".repeat(64) });
  log.erase(0);
  log.erase(1);
});
const erasures = linesOf(erasing.run());
const [firstTold = "", secondTold = ""] = erasures.filter((line) => line.startsWith('{"erasure"'));
const told = (...lines: readonly string[]) =>
  written([...erasures.slice(0, 2), ...lines, ...erasures.filter((line) => line.startsWith('{"leaf"'))]);

judged(true, {
  "erasures by their numbers": () => told(firstTold, secondTold),
  "erasures with a gap between their numbers": () => {
    const log = new MadeLog("log.example/audit", 1);
    log.act("session.begin", { origin: "a".repeat(64) });
    log.act("session.begin", { origin: "b".repeat(64) });
    log.erase(0);
    log.erase(1);
    return log.leaves([1]);
  },
  "an erasure that was refused, and one that was proposed and came to nothing": () =>
    madeWith((log) => {
      const id = log.act("session.begin", { origin: "a".repeat(64) });
      const subject = { id, kind: "log" };
      log.act("audit.erase-personal", { subject, outcome: "refused", facts: { reason: "log.own_act" } });
      log.act("audit.propose-erasure", { subject, facts: { field: "origin" } });
    }).run(),
});
judged(false, {
  "erasures backwards": () => told(secondTold, firstTold),
  "an erasure told twice": () => told(firstTold, firstTold, secondTold),
  "two erasures of the same number": () => told(firstTold, secondTold.replace('"erasure":2', '"erasure":1')),
  "an erasure of another member": () => told(firstTold, secondTold.replace('"origin"', '"at"')),
  "an erasure of which no line tells": () => told(firstTold),
});
