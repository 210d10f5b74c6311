import { makeFinding } from "@/lib/findings/make";
import { latestFinding } from "@/lib/findings/queries";
import type { Person, Role } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { clearFor } from "@/lib/sample/clear-for";
import { approveStatement } from "@/lib/statements/approve";
import { draftStatement } from "@/lib/statements/draft";
import { submitStatement } from "@/lib/statements/submit";
import { looked } from "./looked";
import { owner } from "./owner";
import type { OpenedCase, TestPeople } from "./people";

/** A finding of the investigator on the first claim of the case. */
export const foundOn = async (
  people: TestPeople,
  opened: OpenedCase,
  verdict = "substantiated",
  label = "AMBER",
) => {
  const [claimId = ""] = opened.claimIds;
  const before = await as(people.investigator, (tx) => latestFinding(tx, claimId), "read only");
  return makeFinding(people.investigator, {
    caseId: opened.id,
    claimId,
    verdict,
    confidence: "high",
    reasoning: "The database was opened on 23 August without a password.",
    restsOn: "What was seen on the screen.",
    ...looked,
    supersedes: before?.revision ?? 0,
    supersedesReason: "It was looked at once more.",
    label,
  });
};

export const heading = { kind: "heading", text: "Hasil pemeriksaan" };
export const resting = (findingId: string, use = "is_so") => ({
  kind: "assertion",
  text: "Basis data itu dapat dibaca tanpa kata sandi.",
  basis: "finding",
  basisId: findingId,
  use,
});

/** What a statement of this case is called; nothing in it sounds like an assertion, a number neither. */
export const titleIn = ({ reference }: Pick<OpenedCase, "reference">): string =>
  `Laporan data ${[...reference.slice(-4)].map((digit) => "bcfghjklmn"[Number(digit)]).join("")}`;

/** The input of a statement with one heading and the given sentences, or one that rests on a new finding. */
export const textOn = async (people: TestPeople, opened: OpenedCase, sentences?: readonly object[]) => ({
  caseId: opened.id,
  kind: "update",
  title: titleIn(opened),
  audience: "public",
  channel: "situs badan",
  sentences: [heading, ...(sentences ?? [resting((await foundOn(people, opened)).id)])],
});

/** A statement by the spokesperson, its words cleared where they sound like assertions, handed to the approvers. */
export const inReview = async (people: TestPeople, opened: OpenedCase, sentences?: readonly object[]) => {
  const drafted = await draftStatement(people.spokesperson, await textOn(people, opened, sentences));
  await clearFor(people.approver, opened.id, drafted);
  return submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
};

/** A statement that the approver approved. */
export const approved = async (people: TestPeople, opened: OpenedCase, sentences?: readonly object[]) => {
  const submitted = await inReview(people, opened, sentences);
  return approveStatement(people.approver, { statementId: submitted.id, digest: submitted.digest });
};

/** The same person with further roles. */
export const alsoAs = async (person: Person, role: Role): Promise<Person> => {
  await owner()`insert into person_roles (person_id, role, granted_at) values (${person.id}, ${role}, now())
    on conflict do nothing`;
  return { ...person, roles: [...person.roles, role] };
};

/** What the owner of the tables knows of a statement. */
export const kept = async (statementId: string) => {
  const [row] = await owner()<{ state: string; version: number; slug: string }[]>`
    select state, version, slug from statements where id = ${statementId}`;
  const [count] = await owner()<{ versions: number; approvals: number; publications: number }[]>`
    select (select count(*)::int from statement_versions where statement_id = ${statementId}) as versions,
      (select count(*)::int from approvals where statement_id = ${statementId}) as approvals,
      (select count(*)::int from publications where statement_id = ${statementId}) as publications`;
  return { ...row, ...count };
};
