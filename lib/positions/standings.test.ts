import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { dayOf } from "@/lib/kernel/day";
import { askForPosition } from "./ask";
import { isContradicted } from "./contradicted-claims";
import { enterPosition } from "./enter";
import { positionsOfCase } from "./standings";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const claim = (of: OpenedCase, place = 0) => of.claimIds[place] ?? "";
const ministry = () => people.official.organisationId;
const said = (more: object = {}) => ({
  caseId: opened.id,
  claimId: claim(opened),
  partyId: ministry(),
  position: "acknowledges",
  saidOn: "2021-08-31",
  ...more,
});
const standing = async (place = 0) => {
  const { claims } = await as(people.investigator, (tx) => positionsOfCase(tx, opened.id), "read only");
  return claims[place];
};

describe("The standings on the claims of a case", () => {
  it("takes the word of an allegation's source, which has a column of its own before the parties", async () => {
    const source = opened.allegationId;
    const { id } = await enterPosition(
      people.investigator,
      said({ partyId: source, position: "alleges", claimId: claim(opened, 1) }),
    );
    expect((await standing(1))?.standings[source]?.latest?.id).toBe(id);
    const columns = async (who: Person) =>
      (await as(who, (tx) => positionsOfCase(tx, opened.id), "read only")).parties[0];
    const its = { id: source, kind: "source", isOrganisation: false };
    expect(await columns(people.investigator)).toMatchObject({ ...its, name: "A research group" });
    expect(await columns(people.spokesperson)).toMatchObject({ ...its, name: null });
  });

  it("keeps until when a party is still examining, and goes on asking it", async () => {
    const on = await openCase(people);
    const place = { caseId: on.id, claimId: claim(on) };
    await askForPosition(people.investigator, { ...place, partyId: ministry() });
    const examines = said({ ...place, position: "still_examining", until: "2021-09-10" });
    await enterPosition(people.investigator, examines);
    const { claims } = await as(people.investigator, (tx) => positionsOfCase(tx, on.id), "read only");
    expect(claims[0]?.standings[ministry()]).toMatchObject({
      latest: { position: "still_examining", until: "2021-09-10" },
      askedAt: expect.any(Date),
    });
    const enter = (more: object) => () => enterPosition(people.investigator, { ...examines, ...more });
    await expectRefusal(enter({ position: "confirms" }), "invalid", { until: "only_while_examining" });
    await expectRefusal(enter({ until: "2021-08-01" }), "invalid", { until: "before_it_was_said" });
  });

  it("finds the contradicted claims among all of a case, now and as on a day", async () => {
    const on = await openCase(people);
    const source = { caseId: on.id, partyId: on.allegationId, position: "alleges", saidOn: "2021-08-30" };
    for (const place of [0, 1]) {
      await enterPosition(people.investigator, said({ ...source, claimId: claim(on, place) }));
    }
    const its = { caseId: on.id, claimId: claim(on, 1) };
    await enterPosition(people.investigator, said({ ...its, position: "disputes", saidOn: "2021-08-31" }));
    await enterPosition(people.investigator, said({ ...its, position: "confirms", saidOn: "2021-09-02" }));
    const contradicted = async (day: string) => {
      const { claims, next } = await as(
        people.investigator,
        (tx) => positionsOfCase(tx, on.id, { limit: 1 }, day, isContradicted(on.id, day)),
        "read only",
      );
      return [...claims.map(({ number }) => number), next];
    };
    expect(await contradicted("2021-08-30")).toEqual([undefined]);
    expect(await contradicted("2021-08-31")).toEqual([2, undefined]);
    expect(await contradicted("2021-09-02")).toEqual([undefined]);
  });

  it("shows the claims as they stood on a day of the world", async () => {
    const on = await openCase(people);
    const place = { caseId: on.id, claimId: claim(on) };
    await enterPosition(people.investigator, said({ ...place, position: "confirms", saidOn: "2021-08-31" }));
    await enterPosition(people.investigator, said({ ...place, position: "disputes", saidOn: "2021-09-02" }));
    await askForPosition(people.investigator, { caseId: on.id, claimId: claim(on, 1), partyId: ministry() });
    const stood = async (day: string) => {
      const { claims } = await as(
        people.investigator,
        (tx) => positionsOfCase(tx, on.id, undefined, day),
        "read only",
      );
      return claims.map(({ standings }) => {
        const its = standings[ministry()];
        return its && (its.latest?.position ?? its.askedAt);
      });
    };
    expect(await stood("2021-08-30")).toEqual([undefined, undefined]);
    expect(await stood("2021-09-01")).toEqual(["confirms", undefined]);
    expect(await stood(dayOf(new Date()))).toEqual(["disputes", expect.any(Date)]);
  });
});
