import postgres from "postgres";

/** Switches what keeps the rows' digests off or on, to see what it costs. */
export const switchRecords = async (ownerUrl: string, to: "enable" | "disable"): Promise<void> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const rows = await owner<{ statement: string }[]>`
    select format('alter table %s ${owner.unsafe(to)} trigger %I', tgrelid::regclass, tgname) as statement from pg_trigger
      where tgname like '%\\_keep\\_written' or tgname like '%\\_keep\\_changed' or tgname = 'audit_events_commit_records'`;
  for (const { statement } of rows) await owner.unsafe(statement);
  await owner.end();
};
