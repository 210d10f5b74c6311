import type { Sql, TransactionSql } from "postgres";
import { differences, readRights } from "./catalogue";
import { rightsDigest } from "./digest";
import { expectedRights } from "./expected";

/** What of the rights in the catalogue is not as the text says; empty when nobody touched them. */
export const alteredRights = async (sql: Sql | TransactionSql): Promise<string[]> =>
  differences([...(await readRights(sql)), await appliedTo(sql)], [...expectedRights, whole(rightsDigest)]);

const whole = (digest: string) => `all of it: ${digest}`;

const appliedTo = async (sql: Sql | TransactionSql): Promise<string> => {
  const [found] = await sql<
    { there: boolean }[]
  >`select to_regprocedure('runut.rights()') is not null as there`;
  if (!found?.there) return whole("none");
  const [applied] = await sql<{ digest: string }[]>`select runut.rights() as digest`;
  return whole(applied?.digest ?? "none");
};
