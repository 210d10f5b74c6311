import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { sentenceComments } from "./sentence-comments";

const isOurs =
  "exists (select 1 from statements s where s.id = sentence_comments.statement_id and s.organisation_id = runut.organisation()";

/** Sentences are talked about inside of the organisation whose statement it is, until it is out. */
export const sentenceCommentRights: Rights = {
  functions: `
-- A comment is on a sentence that there is, and an answer is to a comment on the same statement that is open still.
create function runut.check_comment() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from public.statement_versions v where v.id = new.version_id and v.statement_id = new.statement_id
      and (new.position = 0 or exists (select 1 from public.sentences t where t.version_id = v.id and t.position = new.position)))
    or new.answers_id is not null and not exists (select 1 from public.sentence_comments c where c.id = new.answers_id and c.statement_id = new.statement_id
      and c.version_id = new.version_id and c.position = new.position and c.answers_id is null
      and not exists (select 1 from public.sentence_comments e where e.answers_id = c.id and e.ends)) then
    raise exception 'a comment is on a sentence, an answer on an open comment' using errcode = 'check_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    caseRecord(sentenceComments, {
      kind: "statement",
      author: "writtenBy",
      appendOnly: true,
      sql: `
create policy ours on sentence_comments as restrictive for select to runut_app using (${isOurs} offset 0));
create policy by_oneself on sentence_comments as restrictive for insert to runut_app
  with check (${isOurs} and s.state in ('draft', 'in_review', 'approved')));
create trigger sentence_comments_on_what_is_there before insert on sentence_comments for each row
  when (current_user = 'runut_app') execute function runut.check_comment();`,
    }),
  ],
};
