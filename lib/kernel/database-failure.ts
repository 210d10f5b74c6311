import { conflict, invalid, type Refusal, type RefusalKey } from "./refusal";

/** What the database said of a statement, without anything that the statement carried: no bound value, no row, no detail. */
export class DatabaseFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly constraint?: string,
  ) {
    super(`${code}: ${message}`);
    this.name = "DatabaseFailure";
  }
}

/** The error as it may be printed and passed on: one of the database, of postgres.js or of drizzle around it, is stripped of values; any other stays what it is. */
export const withoutValues = (error: unknown): unknown => {
  const said = saidByDatabase(error);
  if (!said) return error;
  // A value that cannot be read is quoted by the database in its message.
  const message = isData(said.code) ? "a value that cannot be kept or read" : said.message;
  const failure = new DatabaseFailure(said.code, message, said.constraint_name);
  failure.stack = `${failure.name}: ${failure.message}\n${frames(error)}`;
  return failure;
};

/** The refusal in which a value ends that no column can hold or no type can read, such as text with a NUL or the year 300000. */
export const refusedValue = (error: unknown): Refusal | null => {
  const said = saidByDatabase(error);
  return said && unfit.has(said.code) ? invalid({}) : null;
};

/** The refusal for what the database cannot do now and may do later: no room, too slow, not there. */
export const refusedForNow = (error: unknown): Refusal | null => {
  const key = trouble(error);
  return key && Object.assign(conflict(key), { cause: withoutValues(error) });
};

/** The status under which a page or an interface tells what the database cannot do now; null for any other failure. */
export const statusForNow = (error: unknown): 503 | 507 | null => {
  const key = trouble(error);
  return key && (key === "disk_full" ? 507 : 503);
};

const trouble = (error: unknown): ForNow | null => {
  const code = saidByDatabase(error)?.code || codeOf(error);
  return Object.hasOwn(forNow, code) ? (forNow[code] ?? null) : null;
};

type ForNow = Extract<RefusalKey, "disk_full" | "took_too_long" | "database_away">;

/** Of PostgreSQL (disk full; cancelled; shut down, crashed, starting, too many connections), of postgres.js and of the system. */
const forNow: Readonly<Record<string, ForNow>> = {
  "53100": "disk_full",
  "57014": "took_too_long",
  ...Object.fromEntries(
    [
      ...["57P01", "57P02", "57P03", "53300", "08006"],
      ...["CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECT_TIMEOUT"],
      ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENOTFOUND", "EAI_AGAIN"],
    ].map((code) => [code, "database_away"]),
  ),
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "";
  if ("query" in error && error.cause) return codeOf(error.cause);
  return "code" in error && typeof error.code === "string" ? error.code : "";
};

/** String too long, number, moment or interval out of range, text that is not UTF-8 or not of its type, and the binary form of the same. */
const unfit = new Set(["22001", "22003", "22007", "22008", "22015", "22021", "22P02", "22P03", "22P05"]);

type Said = { code: string; message: string; constraint_name?: string };

const saidByDatabase = (error: unknown): Said | null => {
  if (!(error instanceof Error)) return null;
  if (error.name === "PostgresError") return error as Error & Said;
  return "query" in error && "params" in error
    ? (saidByDatabase(error.cause) ?? { code: "", message: `${causeOf(error)}` })
    : null;
};

const causeOf = ({ cause }: Error) => (cause instanceof Error ? cause.message : "failed");

const isData = (code: string) => code.startsWith("22");

const frames = (error: unknown) =>
  (error instanceof Error ? (error.stack ?? "") : "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
