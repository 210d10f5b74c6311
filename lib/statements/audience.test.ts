import { beforeAll, expect, it } from "vitest";
import { audiences } from "@/db/schema/vocabulary";
import { broken, forge } from "@/e2e/structure/forge";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { kept, textOn } from "@/e2e/structure/statements";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { clearFor } from "@/lib/sample/clear-for";
import { approveStatement } from "./approve";
import { draftStatement } from "./draft";
import { publishStatement } from "./publish";
import { findPublished } from "./published";
import { scheduleStatement } from "./schedule";
import { submitStatement } from "./submit";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const reason = "It is told to those whom it is meant for.";
const approvedFor = async (audience: string) => {
  const text = await textOn(people, opened, [{ kind: "advice", text: "Gantilah kata sandi Anda." }]);
  const drafted = await draftStatement(people.spokesperson, { ...text, audience });
  await clearFor(people.approver, opened.id, drafted);
  await submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
  return approveStatement(people.approver, { statementId: drafted.id, digest: drafted.digest });
};
const isOut = async (id: string) => {
  const { slug } = await kept(id);
  return (await as(job("public"), (tx) => findPublished(tx, `${slug}`), "read only")).length > 0;
};

it.each(["parliament", "named_party"])(
  "A statement meant for %s never reaches the public side, by no way",
  async (audience) => {
    const { id, digest } = await approvedFor(audience);
    const refused = { key: "statement.not_for_the_public" };
    await expect(
      publishStatement(people.approver, { statementId: id, digest, reason }),
    ).rejects.toMatchObject(refused);
    const later = { statementId: id, digest, reason, releaseAt: "2090-01-01T10:00" };
    await expect(scheduleStatement(people.approver, later)).rejects.toMatchObject(refused);
    const copied = await forge(
      people.approver,
      `insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
      select s.case_id, s.id, v.id, s.slug, v.language, v.title, v.digest, '{}', '${people.approver.id}', now()
      from statements s join statement_versions v on v.statement_id = s.id where s.id = '${id}'`,
    );
    expect(copied).toBe(broken);
    expect(await isOut(id)).toBe(false);
    expect(await kept(id)).toMatchObject({ state: "approved" });
  },
);

it("What is meant for the public, the press or affected persons reaches it, with who speaks and who wrote, decided and published on record", async () => {
  for (const audience of audiences.filter((each) => each !== "parliament" && each !== "named_party")) {
    const { id, digest } = await approvedFor(audience);
    await publishStatement(people.approver, { statementId: id, digest, reason });
    expect(await isOut(id)).toBe(true);
    const [row] =
      await owner()`select s.organisation_id, s.drafted_by, v.written_by, a.decided_by, p.published_by,
        p.body -> 'organisation' ->> 'name' as speaks, o.name
      from statements s join statement_versions v on v.statement_id = s.id join approvals a on a.version_id = v.id
      join publications p on p.version_id = v.id join organisations o on o.id = s.organisation_id where s.id = ${id}`;
    expect(row).toMatchObject({
      ...{ drafted_by: people.spokesperson.id, written_by: people.spokesperson.id },
      ...{ decided_by: people.approver.id, published_by: people.approver.id, speaks: row?.name },
    });
  }
});
