import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { createOrganisation } from "./create";

ownDatabase();

const ministry = () => ({ name: `Kementerian ${randomUUID()}`, short: "Kem", kind: "ministry" });

describe("an organisation", () => {
  test("is added with a principal for each role, and the log says so", async () => {
    const { administrator } = await makePeople();
    const { id } = await createOrganisation(administrator, ministry());
    const roles = await owner()`select role from organisation_roles where organisation_id = ${id}`;
    expect(roles.length).toBeGreaterThan(0);
    expect(await lastEvent("organisation.create", administrator.id)).toMatchObject({
      subject_kind: "organisation",
      subject_id: id,
      facts: { kind: "ministry" },
    });
  });

  test("is refused with a taken name, of a kind nobody knows, and from who is no administrator", async () => {
    const { administrator, coordinator } = await makePeople();
    const given = ministry();
    await createOrganisation(administrator, given);
    await expectRefusal(() => createOrganisation(administrator, given), "invalid", { name: "name_taken" });
    await expectRefusal(
      () => createOrganisation(administrator, { ...ministry(), kind: "cabal" }),
      "invalid",
      {
        kind: "not_listed",
      },
    );
    await expectRefusal(() => createOrganisation(coordinator, ministry()), "forbidden");
  });
});
