import { beforeAll, describe, expect, it } from "vitest";
import { anOffer, aThing, type CustodyCast, custodyCast, why } from "@/e2e/structure/custody";
import { acceptEvidence } from "@/lib/evidence/custody/accept";
import { placeHold } from "@/lib/evidence/custody/place-hold";
import { returnEvidence } from "@/lib/evidence/custody/return";
import { as } from "@/lib/kernel/as";
import { type CaseUco, caseUco, type Node } from "./case-uco";
import { type CustodyReport, custodyReport } from "./custody-report";

const at = new Date("2021-09-08T03:00:00.000Z");
let cast: CustodyCast;
let ids: { original: string; copy: string; thing: string };
let report: CustodyReport;
let graph: CaseUco;
beforeAll(async () => {
  cast = await custodyCast();
  const { investigator, coordinator, police_liaison: liaison } = cast.people;
  const { original, copy } = await anOffer(cast);
  await acceptEvidence(liaison, { itemId: copy.id, place: "Jakarta", reason: why });
  await placeHold(coordinator, { itemId: original.id, authority: "Order 1", reason: why });
  const thing = await aThing(cast);
  await returnEvidence(investigator, {
    itemId: thing.id,
    place: "Jakarta",
    toParty: "Its owner",
    reason: why,
  });
  ids = { original: original.id, copy: copy.id, thing: thing.id };
  report = await as(investigator, (tx) => custodyReport(tx, cast.opened.id, { at }), "read only");
  graph = caseUco(report);
});

const nodes = (type: string) => graph["@graph"].filter((node) => node["@type"] === type);
/** Every reference in a node, however deep. */
const references = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  const { "@id": id, ...rest } = value as Partial<Node>;
  const own = id && Object.keys(rest).length === 0 ? [id] : [];
  return [...own, ...Object.values(rest).flatMap(references)];
};
const idsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  const { "@id": id, ...rest } = value as Partial<Node>;
  const own = id && Object.keys(rest).length > 0 ? [id] : [];
  return [...own, ...Object.values(rest).flatMap(idsIn)];
};

describe("the custody report", () => {
  it("gives each item of the case with its whole chain, or those that are asked for", async () => {
    expect(report.items.map(({ id }) => id)).toEqual([ids.original, ids.copy, ids.thing]);
    expect(report.label).toBe("AMBER");
    const copy = report.items[1];
    expect(copy?.parent).toEqual({ id: ids.original, reference: "E-0001", descent: "copy" });
    expect(copy?.chain.map(({ act, to, referral, other }) => [act, to?.id ?? null, referral, other])).toEqual(
      [
        ["copied", null, null, "E-0001"],
        ["offered", cast.people.police_liaison.id, 1, null],
        ["accepted", null, null, null],
      ],
    );
    const some = await as(
      cast.people.auditor,
      (tx) => custodyReport(tx, cast.opened.id, { at, itemIds: [ids.thing] }),
      "read only",
    );
    expect(some.items.map(({ id, chain }) => [id, chain.at(-1)?.to])).toEqual([
      [ids.thing, { id: null, name: "Its owner" }],
    ]);
  });

  it("knows no case and no item that the reader does not see", async () => {
    const { strangers, investigator } = cast.people;
    const look = as(strangers.investigator, (tx) => custodyReport(tx, cast.opened.id, { at }), "read only");
    await expect(look).rejects.toMatchObject({ code: "not_found" });
    const foreign = [investigator.id];
    const other = as(
      investigator,
      (tx) => custodyReport(tx, cast.opened.id, { at, itemIds: foreign }),
      "read only",
    );
    await expect(other).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("CASE/UCO", () => {
  it("says which hash the sender declared where the bytes have another", () => {
    const [first] = report.items;
    if (!first) throw new Error("no item");
    const declared = [
      { kind: "SHA-256" as const, declared: "0".repeat(64), same: false },
      { kind: "MD5" as const, declared: "1".repeat(32), same: true },
    ];
    const said = caseUco({ ...report, items: [{ ...first, declared }] })["@graph"].flatMap(
      (node) => node["uco-core:description"] ?? [],
    );
    expect(said.filter((words) => String(words).startsWith("Declared by the sender"))).toEqual([
      `Declared by the sender, not what is held: SHA-256 ${"0".repeat(64)}`,
    ]);
  });

  it("has an investigation, every item, and an action with its provenance record for every link", () => {
    const links = report.items.flatMap(({ chain }) => chain);
    expect(nodes("case-investigation:Investigation")).toHaveLength(1);
    expect(nodes("case-investigation:InvestigativeAction")).toHaveLength(links.length);
    expect(
      nodes("case-investigation:ProvenanceRecord").map((n) => n["case-investigation:exhibitNumber"]),
    ).toEqual(
      report.items.flatMap(({ reference, chain }) =>
        chain.map(() => `${cast.opened.reference}/${reference}`),
      ),
    );
    expect(nodes("uco-observable:ObservableObject")).toHaveLength(2);
    expect(nodes("uco-core:UcoObject")).toMatchObject([{ "uco-core:name": "Disk of the server" }]);
    expect(nodes("case-investigation:Authorization")).toMatchObject([{ "uco-core:name": "Order 1" }]);
  });

  it("keeps who, when, where and why of a link, and which came before it", () => {
    const copy = report.items[1];
    const [, offered, accepted] = copy?.chain ?? [];
    const action = graph["@graph"].find((node) => node["@id"] === `kb:action-${accepted?.id}`);
    expect(action).toMatchObject({
      "uco-core:name": "Accepted",
      "uco-core:description": [why],
      "uco-action:performer": { "@id": `kb:person-${cast.people.police_liaison.id}` },
      "uco-action:object": { "@id": `kb:item-${ids.copy}` },
      "uco-action:location": { "@id": `kb:location-${accepted?.id}` },
      "uco-action:startTime": { "@type": "xsd:dateTime", "@value": accepted?.at.toISOString() },
      "case-investigation:wasInformedBy": { "@id": `kb:action-${offered?.id}` },
    });
    const [, content] = (nodes("uco-observable:ObservableObject")[0]?.["uco-core:hasFacet"] ?? []) as Node[];
    expect(content?.["uco-observable:hash"]).toMatchObject({
      "uco-types:hashValue": { "@type": "xsd:hexBinary", "@value": report.items[0]?.sha256 },
    });
  });

  it("names nothing twice, refers to nothing that is not there, and uses no prefix without a namespace", () => {
    const all = graph["@graph"].flatMap(idsIn);
    expect(new Set(all).size).toBe(all.length);
    expect(graph["@graph"].flatMap(references).filter((id) => !all.includes(id))).toEqual([]);
    const prefixes = [...JSON.stringify(graph["@graph"]).matchAll(/"([a-z-]+):[A-Za-z]+"/g)].map(
      ([, p]) => p,
    );
    for (const prefix of new Set(prefixes)) expect(Object.keys(graph["@context"])).toContain(prefix);
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });
});
