import { MadeLog } from "./made-log";
import { judged, linesOf, madeWith, written } from "./readings";

const name = "log.example/audit";

/** A log with a second key that begins at 3, and an announcement that came to nothing before the one of this key. */
const twoKeys = (announcements: (log: MadeLog) => void) =>
  madeWith((log) => {
    log.act("finding.make");
    announcements(log);
    log.act("finding.make");
  });
const keyLines = (file: string) => linesOf(file).filter((line) => line.startsWith('{"key"'));
const announcing = (log: MadeLog, seed: number, of = name) => {
  const other = new MadeLog(of, seed);
  other.act("finding.make");
  const [, key = ""] = /"key":"([^"]+)"/.exec(other.run()) ?? [];
  const [, old = ""] = /"key":"([^"]+)"/.exec(madeWith((each) => each.act("finding.make")).run()) ?? [];
  log.act("audit.rotate-key", { facts: { new: key, old } });
};

judged(true, {
  "an announcement that came to nothing, before the one that took its place": () =>
    twoKeys((log) => {
      announcing(log, 9);
      log.rotate(2);
    }).run(),
  "an announcement twice": () =>
    twoKeys((log) => {
      announcing(log, 2);
      log.rotate(2);
    }).run(),
  "an announcement once more where its key is in force": () =>
    twoKeys((log) => {
      log.rotate(2);
      announcing(log, 2);
    }).run(),
  "a key that begins exactly where the newest tree ends": () =>
    madeWith((log) => {
      log.act("finding.make");
      log.rotate(2);
    }).run(),
});
judged(false, {
  "an announcement that came to nothing, behind the one of the key that follows": () =>
    twoKeys((log) => {
      log.rotate(2);
      announcing(log, 9);
    }).run(),
  "an announcement that no key follows": () => madeWith((log) => announcing(log, 9)).run(),
  "an announcement of a key of another log": () =>
    twoKeys((log) => {
      announcing(log, 9, "other.example/audit");
      log.rotate(2);
    }).run(),
  "an announcement of what is no key": () =>
    twoKeys((log) => {
      log.act("audit.rotate-key", { facts: { new: "a", old: "b" } });
      log.rotate(2);
    }).run(),
  "a key that follows itself": () => twoKeys((log) => log.rotate(1)).run(),
  "keys in another order": () => {
    const lines = linesOf(twoKeys((log) => log.rotate(2)).run());
    return written([lines[0] ?? "", ...keyLines(written(lines)).reverse(), ...lines.slice(3)]);
  },
});
