import type { ReservedSql } from "postgres";

/** What postgres.js tells of a connection to its own transactions, without naming it in its types. */
type Followed = { onclose: ((why: Error) => void) | null };

/** A reserved connection that is followed until it is let go. */
export type Held = {
  /** The same connection; once it is lost it sends nothing, since what it would be sent to serves somebody else by then. */
  connection: ReservedSql;
  /** Sends the first statement of a transaction, and follows the connection from here. */
  begin: (text: string) => ReturnType<ReservedSql["unsafe"]>;
  /** Fails when the connection is lost, also while nothing is under way on it. */
  lost: Promise<never>;
  /** Gives it back to its pool, rolled back unless it was committed; a lost one is there already. */
  letGo: (isCommitted: boolean) => Promise<void>;
};

/** Follows a reserved connection: postgres.js answers nothing that is sent on one whose server is gone. */
export const hold = (reserved: ReservedSql): Held => {
  let followed: Followed | null = null;
  let why: Error | null = null;
  let lose: (why: Error) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(ignore);
  const follow = (connection: Followed) => {
    followed = connection;
    connection.onclose = (error) => {
      why = error;
      lose(error);
    };
    return true;
  };
  const connection = new Proxy(reserved, {
    get: (target, property) =>
      property === "unsafe"
        ? (...sent: Parameters<ReservedSql["unsafe"]>) => {
            if (why) throw why;
            return target.unsafe(...sent);
          }
        : Reflect.get(target, property),
  });
  const letGo = async (isCommitted: boolean) => {
    if (!why && !isCommitted) await Promise.race([reserved.unsafe("rollback").execute(), lost]).catch(ignore);
    if (why) return;
    if (followed) followed.onclose = null;
    reserved.release();
  };
  const begin = (text: string) => reserved.unsafe(text, [], { onexecute: follow } as object).execute();
  return { connection, begin, lost, letGo };
};

const ignore = () => undefined;
