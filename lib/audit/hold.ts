import type { TransactionSql } from "postgres";
import { exportPool, workerPool } from "@/db/connect";

/** One transaction as `runut_worker`. */
export type LogTx = TransactionSql;

const lock = 7261;

/** Runs in a transaction in which nobody else lets the log grow; waits for its turn. */
export const holdLog = <T>(fn: (tx: LogTx) => Promise<T>): Promise<T> =>
  workerPool().begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${lock})`;
    return fn(tx);
  }) as Promise<T>;

/** Like `holdLog`, but null at once when somebody else holds it. */
export const tryHoldLog = <T>(fn: (tx: LogTx) => Promise<T>): Promise<T | null> =>
  workerPool().begin(async (tx) => {
    const [held] = await tx<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(${lock}) as mine`;
    return held?.mine ? fn(tx) : null;
  }) as Promise<T | null>;

/** Runs on one unchanging view of the log, however long it takes and whatever is appended meanwhile. */
export const viewLog = <T>(fn: (tx: LogTx) => Promise<T>): Promise<T> =>
  workerPool().begin(unchanging, fn) as Promise<T>;

/** Like `viewLog`, over the connections kept for those who read at their own pace. */
export const viewLogAtLeisure = <T>(fn: (tx: LogTx) => Promise<T>): Promise<T> =>
  exportPool().begin(unchanging, fn) as Promise<T>;

const unchanging = "isolation level repeatable read read only";
