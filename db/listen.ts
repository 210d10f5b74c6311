import postgres from "postgres";

type Listener = {
  /** Something was said on the channel. */
  heard: (payload: string) => void;
  /** It listens, for the first time or again: what was said before went unheard. */
  ready: () => void;
};

const pause = 500;

/** Listens on a channel over a connection of its own, and begins again half a second after it was lost. Returns what ends it. */
export const listenTo = (url: string, channel: string, { heard, ready }: Listener): (() => Promise<void>) => {
  let ended = false;
  let stop = async () => undefined as unknown;
  const begin = () => {
    if (ended) return;
    let lost = false;
    const again = () => {
      if (lost || ended) return;
      lost = true;
      void sql.end({ timeout: 0 });
      setTimeout(begin, pause).unref();
    };
    // postgres.js passes `onnotify` on without naming it in its types.
    const options = {
      max: 1,
      max_lifetime: null,
      fetch_types: false,
      connection: { application_name: "runut listen" },
      onnotice: () => undefined,
      onnotify: (_: string, payload: string) => heard(payload),
      onclose: again,
    };
    const sql = postgres(url, options);
    stop = () => sql.end({ timeout: 1 });
    sql.unsafe(`listen "${channel}"`).then(ready, again);
  };
  begin();
  return async () => {
    ended = true;
    await stop();
  };
};
