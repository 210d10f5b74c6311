import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";

/** Lets a database write every statement that the application sends into its server's log, with its plan. */
export const logStatements = async (ownerUrl: string): Promise<void> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const settings = {
    session_preload_libraries: "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_format": "json",
  };
  for (const [setting, value] of Object.entries(settings))
    await owner`alter role runut_app in database ${owner(owner.options.database)} set ${owner(setting)} = ${owner.unsafe(`'${value}'`)}`;
  await owner.end();
};

/** The statements that the server of this home has logged since the last call, each once. What was being written while its log was set aside is left out. */
export const statementsSince = (home: string): (() => Set<string>) => {
  const path = join(home, "run", "postgres.log");
  let from = statSync(path).size;
  let rest = "";
  return () => {
    if (statSync(path).size < from) {
      const cut = rest + linesFrom(`${path}.old`, from).text;
      const { text, upTo } = linesFrom(path, 0);
      rest = whatIsWhole(cut) + text.replace(/^.*\n(\t.*\n)*/, "");
      from = upTo;
    } else {
      const { text, upTo } = linesFrom(path, from);
      rest += text;
      from = upTo;
    }
    const said = whatIsWhole(rest);
    rest = rest.slice(said.length);
    const plans = said.matchAll(/ plan:\n((?:\t.*\n?)+)/g);
    return new Set([...plans].map(([, plan = ""]) => textIn(plan)));
  };
};

/** The lines of a file from a byte on that are written to their end, and the byte after them. */
const linesFrom = (path: string, from: number): { text: string; upTo: number } => {
  const bytes = Buffer.alloc(statSync(path).size - from);
  const file = openSync(path, "r");
  const length = readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  const end = bytes.subarray(0, length).lastIndexOf("\n") + 1;
  return { text: bytes.subarray(0, end).toString("utf8"), upTo: from + end };
};

/** The log up to its last plan, or with it when it is written to its end: a plan ends with its closing brace. */
const whatIsWhole = (log: string): string => {
  const last = log.lastIndexOf(" plan:\n");
  return last === -1 || log.includes("\n\t}\n", last) ? log : log.slice(0, log.lastIndexOf("\n", last) + 1);
};

const textIn = (plan: string): string => {
  const told: unknown = JSON.parse(plan);
  if (typeof told === "object" && told !== null && "Query Text" in told) return String(told["Query Text"]);
  throw new Error(`no statement in the plan ${plan}`);
};
