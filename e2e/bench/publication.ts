import type { Sql } from "postgres";

/** Puts a publication of forty sentences down as a command would, and says so to whoever listens; gives its address. */
export const publishForty = async (owner: Sql): Promise<string> => {
  const slug = `laporan-${crypto.randomUUID().slice(0, 8)}`;
  const sentences = Array.from({ length: 40 }, (_, n) => ({
    kind: n % 5 === 0 ? "heading" : "assertion",
    text: `Kalimat ${n} dari ${slug} menjelaskan apa yang sudah dan yang belum dipastikan.`,
  }));
  const organisation = { name: "Badan", english: null, short: "B" };
  await owner`insert into publications
      (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
    select a, a, a, ${slug}, 'id', ${slug}, repeat('0', 64),
      ${owner.json({ kind: "update", organisation, sentences })}, a, now() from gen_random_uuid() a`;
  await owner`select pg_notify('publication', ${slug})`;
  return slug;
};
