import { owner } from "./owner";

/** A publication at this address whose text no version of Runut can read, as one of a newer version would be; its id. */
export const unreadableAt = async (slug: string): Promise<string> => {
  const [kept] = await owner().begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    return tx<{ id: string }[]>`insert into publications
        (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
      select a, a, a, ${slug}, 'id', 'Not to be read', repeat('0', 64), '[]', a, now()
      from gen_random_uuid() a returning id`;
  });
  return `${kept?.id}`;
};
