import { describe, expect, test } from "vitest";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { admitOrganisation } from "@/lib/organisations/admit";
import { nameOrganisation } from "@/lib/organisations/name";
import { addOrganisation } from "./add-organisation";
import { changePart } from "./change-part";
import { findCase } from "./find";
import { listOrganisations } from "./queries";
import { removeOrganisation } from "./remove-organisation";

ownDatabase();

const reason = "It was put on this case by mistake.";

const setUp = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  const party = { caseId: opened.id, organisationId: people.official.organisationId };
  return { people, opened, party };
};

describe("An organisation on a case", () => {
  test("gets another part, and its officials read the case or no longer; the log keeps what it was", async () => {
    const { people, opened, party } = await setUp();
    await changePart(people.coordinator, { ...party, role: "informed", admitted: false });
    expect(await lastEvent("case.change-part", people.coordinator.id)).toMatchObject({
      case_id: opened.id,
      facts: { organisation: party.organisationId, after: "informed", read: { before: true, after: false } },
    });
    await expect(
      as(people.official, (tx) => findCase(tx, opened.reference), "read only"),
    ).rejects.toMatchObject({ code: "not_found" });
    await expectRefusal(
      () => changePart(people.coordinator, { ...party, role: "informed", admitted: false }),
      "conflict",
      "case.part_already",
    );
  });

  test("is taken off with a reason, and can come back", async () => {
    const { people, opened, party } = await setUp();
    await removeOrganisation(people.coordinator, { ...party, reason });
    const listed = await as(people.coordinator, (tx) => listOrganisations(tx, opened.id), "read only");
    expect(listed.map(({ id }) => id)).not.toContain(party.organisationId);
    await expect(
      as(people.official, (tx) => findCase(tx, opened.reference), "read only"),
    ).rejects.toMatchObject({ code: "not_found" });
    await expectRefusal(() => removeOrganisation(people.coordinator, { ...party, reason }), "invalid", {
      organisationId: "not_a_party",
    });
    await addOrganisation(people.coordinator, { ...party, role: "owner", admitted: true });
    const found = await as(people.official, (tx) => findCase(tx, opened.reference), "read only");
    expect(found.id).toBe(opened.id);
  });

  test("stays where the case is its own, and is touched by no other role, no stranger, and nobody in a closed case", async () => {
    const { people, opened, party } = await setUp();
    const ours = { caseId: opened.id, organisationId: people.coordinator.organisationId, reason };
    await expectRefusal(
      () => removeOrganisation(people.coordinator, ours),
      "conflict",
      "case.organisation_leads",
    );
    const removal = { ...party, reason };
    const part = { ...party, role: "informed", admitted: false };
    await expectRefusal(() => removeOrganisation(people.investigator, removal), "forbidden");
    await expectRefusal(() => changePart(people.investigator, part), "forbidden");
    await expectRefusal(() => removeOrganisation(people.strangers.coordinator, removal), "not_found");
    await expectRefusal(() => changePart(people.strangers.coordinator, part), "not_found");
    const off = "update case_organisations set removed_at = now() where case_id = ";
    expect(await forge(people.coordinator, `${off}'${opened.id}'`)).toBe("23514");
  });
});

describe("An organisation that Runut does not know", () => {
  const described = (id: string) => ({ name: `Dinas ${id}`, short: "Dinas", kind: "operator" });

  test("is named by a coordinator to stand on a case, and lets people in once an administrator admitted it", async () => {
    const { people, opened } = await setUp();
    const { id } = await nameOrganisation(people.coordinator, described(opened.id));
    await addOrganisation(people.coordinator, {
      caseId: opened.id,
      organisationId: id,
      role: "owner",
      admitted: false,
    });
    const invite = `insert into people (organisation_id, name, recorded_at) values ('${id}', 'A', now())`;
    expect(await forge(people.administrator, invite)).toBe(notYours);
    await admitOrganisation(people.administrator, { organisationId: id });
    expect(await owner()`select standing from organisations where id = ${id}`).toEqual([
      { standing: "admitted" },
    ]);
    expect(await forge(people.administrator, invite)).toEqual([]);
    await expectRefusal(
      () => admitOrganisation(people.administrator, { organisationId: id }),
      "conflict",
      "organisation.admitted",
    );
  });

  test("is named once, by a coordinator, and admitted by the administrators of that organisation alone", async () => {
    const { people, opened } = await setUp();
    const others = await makePeople();
    const { id } = await nameOrganisation(people.coordinator, described(opened.id));
    await expectRefusal(() => nameOrganisation(people.coordinator, described(opened.id)), "invalid", {
      name: "name_taken",
    });
    await expectRefusal(() => nameOrganisation(people.investigator, described("x")), "forbidden");
    await expectRefusal(() => admitOrganisation(people.coordinator, { organisationId: id }), "forbidden");
    await expectRefusal(() => admitOrganisation(others.administrator, { organisationId: id }), "not_found");
    const admitted = `insert into organisations (name, short, kind, set_up_by, recorded_at)
      values ('Mine', 'M', 'other', '${people.coordinator.organisationId}', now())`;
    expect(await forge(people.coordinator, admitted)).toBe(notYours);
    const back = `update organisations set standing = 'admitted' where id = '${id}'`;
    expect(await forge(people.coordinator, `${back} returning id`)).toEqual([]);
  });
});
