import { caseRecord, traced, wasGiven } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { translatedSentences, translations } from "./statements";
import { translationReviews } from "./translations";

const ofStatement = (id: string) =>
  `exists (select 1 from statements s where s.id = ${id} and (s.organisation_id = runut.organisation() or ${wasGiven("s.id")}) offset 0)`;

/** A translation is written and reviewed by the organisation that says the statement, by two people; others read it once it is public. */
export const translationRights: Rights = {
  functions: `
-- Who translated does not review, and a review is of exactly one text.
create function runut.check_translation_review() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare t public.translations;
begin
  select * into strict t from public.translations where id = new.translation_id;
  if runut.same_person(t.written_by, new.reviewed_by, t.written_at) then
    raise exception 'a translation is not reviewed by its translator' using errcode = 'check_violation';
  end if;
  if t.digest <> new.digest then
    raise exception 'a review names the translation it read' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What each sentence of a version reads in a translation, of this version or of another whose words are the same; null where none does.
create function runut.translated_as(translation uuid, of_version uuid)
returns table (place int, kind text, begins boolean, words text, speaker text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.position, t.kind, t.begins, x.text, x.speaker from public.sentences t
    left join lateral (select i.text, i.speaker from public.translated_sentences i
      join public.sentences m on m.version_id = i.version_id and m.position = i.position
      where i.translation_id = translation and m.text = t.text and m.speaker = t.speaker
      order by m.position <> t.position, m.position limit 1) x on true
    where t.version_id = of_version
$$;

-- The public reads the newest translation of its language, reviewed, in which everything stands, and never before what it translates.
create function runut.check_translated(p public.publications) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.translations t
    join public.translation_reviews r on r.translation_id = t.id and r.digest = t.digest
    join public.statement_versions m on m.id = t.version_id
    join public.statement_versions v on v.id = p.version_id and v.title = m.title
    join public.publications o on o.id = p.original_id and o.translation_id is null and o.statement_id = p.statement_id
      and o.version_id = p.version_id and o.slug = p.slug
    where t.id = p.translation_id and t.statement_id = p.statement_id and t.case_id = p.case_id
      and t.language = p.language and t.title = p.title and t.digest = p.digest
      and t.number = (select max(n.number) from public.translations n where n.statement_id = t.statement_id and n.language = t.language)
      and (p.release_at is not distinct from o.release_at or p.release_at is null and runut.is_released(o.id, o.release_at))
      and not exists (select 1 from public.release_stops s where s.publication_id = o.id)
      and not exists (select 1 from runut.translated_as(t.id, p.version_id) x where x.words is null);
  if not found then
    raise exception 'only a reviewed translation that stands is published' using errcode = 'check_violation';
  end if;
end $$;

-- The public copy of a translation: all that its original says beside the words, and what each sentence reads.
create function runut.translated_body(translation uuid, original uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.body || jsonb_build_object(
      'translated', jsonb_build_object('from', o.language, 'machine', t.title_origin = 'machine'
        or exists (select 1 from public.translated_sentences i where i.translation_id = t.id and i.origin = 'machine')),
      'sentences', (select jsonb_agg(jsonb_build_object('kind', x.kind, 'text', x.words)
          || case when x.speaker = '' then '{}'::jsonb else jsonb_build_object('speaker', x.speaker) end
          || case when x.begins then jsonb_build_object('begins', true) else '{}'::jsonb end order by x.place)
        from runut.translated_as(t.id, o.version_id) x))
    from public.publications o, public.translations t where o.id = original and t.id = translation
$$;
`,
  tables: [
    caseRecord(translations, {
      kind: "statement",
      author: "writtenBy",
      numbered: ["number", "statementId"],
      appendOnly: true,
      sql: `
create policy ours_or_published on translations as restrictive for select to runut_app
  using (exists (select 1 from publications p where p.translation_id = translations.id offset 0) or ${ofStatement("translations.statement_id")});
create policy by_oneself on translations as restrictive for insert to runut_app with check (exists (
  select 1 from statements s join statement_versions v on v.statement_id = s.id
    where s.id = translations.statement_id and s.organisation_id = runut.organisation() and s.state not in ('withdrawn', 'retracted')
      and v.id = translations.version_id and v.language <> translations.language
      and v.number = (select max(n.number) from statement_versions n where n.statement_id = s.id)));
${traced("translations_whole", {
  on: "insert on translations",
  when: "true",
  holds: `(select count(*) from public.translated_sentences i where i.translation_id = $2.id)
    = (select count(*) from public.sentences t where t.version_id = $2.version_id)`,
})}`,
    }),
    // Nobody adds a sentence to another's translation, or to one that was reviewed.
    caseRecord(translatedSentences, {
      kind: "statement",
      appendOnly: true,
      sql: `
create policy follows on translated_sentences as restrictive for select to runut_app
  using (exists (select 1 from translations t where t.id = translated_sentences.translation_id offset 0));
create policy before_review on translated_sentences as restrictive for insert to runut_app
  with check (exists (select 1 from translations t where t.id = translated_sentences.translation_id and t.written_by = runut.actor())
    and not exists (select 1 from translation_reviews r where r.translation_id = translated_sentences.translation_id));`,
    }),
    caseRecord(translationReviews, {
      kind: "statement",
      author: "reviewedBy",
      appendOnly: true,
      sql: `
create policy ours on translation_reviews as restrictive for select to runut_app
  using (exists (select 1 from translations t where t.id = translation_reviews.translation_id and ${ofStatement("t.statement_id")} offset 0));
create policy by_oneself on translation_reviews as restrictive for insert to runut_app with check (exists (
  select 1 from translations t join statements s on s.id = t.statement_id
    where t.id = translation_reviews.translation_id and s.organisation_id = runut.organisation()));
create trigger translation_reviews_by_another before insert on translation_reviews for each row execute function runut.check_translation_review();`,
    }),
  ],
};
