import postgres from "postgres";
import { freePort } from "@/db/free-port";
import type { DatabaseUrls } from "@/db/throwaway";
import { type HoldReaders, middle } from "@/e2e/structure/plans-hold";
import { startWeb } from "@/lib/cli/web";
import { homeFolder } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import type { Asked, Served } from "./requests";
import { cookieOf } from "./session";

export const readers = ["all", "organisation", "member"] as const satisfies readonly (keyof HoldReaders)[];
export type Reader = (typeof readers)[number];
export const pages = ["list", "case", "search", "statement", "today"] as const;
export type Page = (typeof pages)[number];

/** Addresses by page and session cookies by reader, of a hold of so many cases. */
export type Desk = { asked: (reader: Reader, page: Page) => Asked };

/** Signs the readers of a hold in. Each looks at a case in the middle of what they see, whose statement is published. */
export const openDesk = async (urls: DatabaseUrls, people: HoldReaders, cases: number): Promise<Desk> => {
  const cookies = {} as Record<Reader, string>;
  for (const reader of readers) cookies[reader] = await cookieOf(urls.ownerUrl, people[reader].id);
  const references = middle(cases);
  await publish(
    urls.ownerUrl,
    readers.map((reader) => `RNT-2021-${references[reader]}`),
  );
  const asked = (reader: Reader, page: Page): Asked => {
    const base = `/cases/RNT-2021-${references[reader]}`;
    const paths: Record<Page, string> = {
      list: "/cases",
      case: base,
      search: "/search?q=registry",
      statement: `${base}/statements/1`,
      today: "/today",
    };
    return { path: paths[page], cookie: cookies[reader] };
  };
  return { asked };
};

/** An official of another organisation reads a statement once it is published. */
const publish = async (ownerUrl: string, references: readonly string[]) => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await owner`set session_replication_role = replica`;
  const asked = owner`case_id in (select id from cases where reference = any(${[...references]}))`;
  await owner`update statements set state = 'published' where ${asked}`;
  await owner`insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
    select case_id, statement_id, id, id, language, title, digest, '[]', written_by, written_at from statement_versions
    where ${asked} and id not in (select version_id from publications where ${asked})`;
  await owner.end();
};

/** Serves a hold from so many web processes while `use` asks. */
export const whileServed = async <T>(
  urls: DatabaseUrls,
  processes: number,
  use: (served: Served) => Promise<T>,
): Promise<T> => {
  homeFolder("evidence");
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const address = { host: "127.0.0.1", port, origin, health: `http://127.0.0.1:${port}/api/health` };
  const web = startWeb({ address, urls, sessionSecret: secret("session"), processes, withWorker: false });
  try {
    await web.open();
    return await use({ port, pids: web.selves().map(({ pid }) => pid) });
  } finally {
    await web.stop();
  }
};
