import postgres from "postgres";
import { databaseSilent, patiently } from "./reserve";

/** Milliseconds: `before` is how long an answer may take until somebody asks whether the database answers at all, `each` how long that may take. */
type Limits = { before: number; each: number };
const usual: Limits = { before: 2_000, each: 1_500 };

/** Waits for what was asked of the database for as long as the database answers anybody, and fails as a connection that cannot be made does once it has been silent twice in a row. What was asked goes on. */
export const unlessSilent = async <T>(
  asked: PromiseLike<T>,
  { before, each }: Limits = usual,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const silent = new Promise<never>((_, reject) => {
    const listen = async () => {
      if (await isSilent(each)) reject(databaseSilent());
      else if (!isOver) wait();
    };
    const wait = () => {
      timer = setTimeout(() => void listen().catch(reject), before);
    };
    wait();
  });
  try {
    return await Promise.race([asked, silent]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
};

let asking: Promise<boolean> | undefined;

/** One question for all who wait. The second try is for a process that was too busy to hear the first answer. */
const isSilent = (each: number): Promise<boolean> => {
  asking ??= unheard(each)
    .then(async (first) => first && (await unheard(each)))
    .finally(() => {
      asking = undefined;
    });
  return asking;
};

/** Whether a connection of its own gets no answer in time; a server that refuses has answered. */
const unheard = async (each: number): Promise<boolean> => {
  const connection = { application_name: "runut asks" };
  const limits = { max: 1, connect_timeout: each / 1_000, fetch_types: false };
  const asks = postgres(`${process.env.RUNUT_APP_URL}`, { ...limits, connection, onnotice: () => undefined });
  try {
    await patiently(asks`select 1`, each);
    return false;
  } catch (error) {
    return !(error instanceof postgres.PostgresError);
  } finally {
    void asks.end({ timeout: 0 });
  }
};
