import { hash } from "node:crypto";
import { MadeLog } from "./made-log";

/** The exports of one log, each with what makes it hold: keys, erasures, subtrees, a case, chosen leaves, rows, a key that begins exactly at the end. */
export const sampleExports = (name: string, seed: number): string[] => {
  const log = new MadeLog(name, seed);
  const [matter, other] = [log.id(), log.id()];
  const origin = hash("sha256", name);
  const opening = (reference: string) => ({
    allegation: "A-2021-0001",
    claims: 2,
    label: "AMBER",
    reference,
    severity: "high",
  });
  log.act("session.begin", {
    actor: { kind: "job", name: "sign-in" },
    origin,
    role: null,
    organisation: null,
  });
  log.act("case.open", { case: matter, facts: opening("RNT-2021-0001"), origin });
  log.act("case.open", { case: other, facts: opening("RNT-2021-0002") });
  log.act("finding.make", {
    case: matter,
    facts: { of: { "10": [1, -2, null], "2": "é\u20ac\n" }, revision: 0 },
  });
  log.erase(0);
  log.rotate(seed + 1, 1);
  log.act("evidence.collect", {
    case: matter,
    format: 2,
    records: hash("sha256", "rows"),
    subject: { id: matter, kind: "evidence" },
  });
  log.act("evidence.seal", {
    case: other,
    format: 2,
    records: null,
    outcome: "refused",
    facts: { reason: "évidence" },
  });
  log.erase(1);
  log.act("case.close", { case: matter, facts: { to: "closed" } });
  log.rotate(seed + 2);
  log.write("finding.make", [finding(log.id(), 1), finding(log.id(), 1), custody(log.id())], 2);
  log.write("finding.make", [finding(log.id(), 2)]);
  const [person, code] = [log.id(), log.id()];
  const ofPerson = { field: "name", key: person, table: "people" };
  const ofCode = { field: "code_hash", key: code, table: "recovery_codes" };
  log.eraseFromRows([ofPerson, ofCode], [["people", 3, { id: person, name: null, status: "deactivated" }]]);
  log.eraseFromRows([{ ...ofCode, key: log.id() }], [], "audit.erase-again");
  for (const size of [2, 11, 13]) log.stamped.add(size);
  const ofMatter = [1, 3, 6, 9];
  return [
    log.run(),
    log.run(5),
    log.run(0, 8),
    log.leaves(ofMatter, "RNT-2021-0001"),
    log.leaves([2, 7], "RNT-2021-0002"),
    log.leaves([6]),
    log.leaves([0, 2, 4, 8]),
    log.leaves([11, 12]),
    log.leaves([13]),
    log.leaves([12, 14]),
    log.run(11),
  ];
};

const finding = (id: string, number: number) =>
  ["findings", number, { id, made_by: null, text: 'Ketemu \u20ac "di sini"\n\\' }] as const;
const custody = (id: string) =>
  ["custody_entries", 1, { at: "2021-08-24T03:30:00.123Z", id, place: "Jakarta" }] as const;
