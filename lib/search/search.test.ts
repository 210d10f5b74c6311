import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import excerpt from "@/db/sample/kev-excerpt.json" with { type: "json" };
import { caseWithEvidence, digestOf } from "@/e2e/structure/case-with-evidence";
import { ownDatabase } from "@/e2e/structure/own-database";
import { logAllegation } from "@/lib/allegations/log";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { recordExposure } from "@/lib/exposures/record";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { loadKev } from "@/lib/kev/load";
import { recordObservables } from "@/lib/observables/record";
import { recordReferral } from "@/lib/referrals/record";
import { recordSystem } from "@/lib/systems/record";
import { tellOfSystem } from "@/lib/systems/tell";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { readObservables } from "./read-observables";
import { readWords } from "./read-words";
import { search } from "./search";

ownDatabase();

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
const bytes = randomBytes(2000);
const mark = `q${randomBytes(4).toString("hex")}`;
const host = `h${mark}.example.id`;
const cve = `CVE-2021-${Number.parseInt(mark.slice(1), 16)}`;
const found = async (who: Person, typed: string) => {
  const { cases, hits, organisations } = await as(
    who,
    (tx) => search(tx, readWords(typed), readObservables(typed), typed),
    "read only",
  );
  return {
    cases: cases.map(({ reference }) => reference),
    hits: hits.map(({ kind, title }) => `${kind} ${title}`),
    organisations: organisations.map(({ short }) => short),
  };
};
const nothing = { cases: [], hits: [], organisations: [] };

beforeAll(async () => {
  cast = await caseWithEvidence();
  const { investigator, coordinator, police_liaison: liaison } = cast.people;
  const caseId = cast.opened.id;
  const item = await collectEvidence(investigator, {
    ...cast.file(bytes),
    title: `Tangkapan penutupan ${mark}`,
    fileName: `disk-image-${mark}.E01`,
  });
  const { id: systemId } = await recordSystem(investigator, {
    caseId,
    name: `Old register ${mark}`,
    class: "high",
  });
  const exposure = {
    caseId,
    systemId,
    service: `Elasticsearch ${mark}`,
    port: "9200/tcp",
    host: host.toUpperCase(),
  };
  await recordExposure(investigator, { ...exposure, cwe: ["CWE-306"], cve: [cve] });
  await recordExposure(investigator, {
    ...exposure,
    service: `Secret ${mark}`,
    label: "RED",
    named: [investigator.id],
  });
  await recordReferral(coordinator, {
    caseId,
    openedById: coordinator.organisationId,
    unitId: liaison.organisationId,
    give: [{ kind: "evidence", id: item.id }],
  });
});

describe("Search", () => {
  it("finds the case of a reference, whatever its letters, and nobody else's", async () => {
    const { reference } = cast.opened;
    expect((await found(cast.people.investigator, reference.toLowerCase())).cases).toEqual([reference]);
    expect(await found(cast.people.strangers.investigator, reference)).toEqual(nothing);
  });

  it("finds evidence by its number, by its hash whole or begun, by its file's name and by stems of both languages", async () => {
    const { investigator, strangers } = cast.people;
    const title = `evidence Tangkapan penutupan ${mark}`;
    const sha256 = digestOf(bytes);
    const asks = [
      `${cast.opened.reference} E-0001`,
      sha256.toUpperCase(),
      `disk-image-${mark}`,
      `disk-image-${mark}.E01`,
      `tutup ${mark}`,
    ];
    for (const asked of asks) {
      expect((await found(investigator, asked)).hits, asked).toContain(title);
      expect(await found(strangers.investigator, asked), asked).toEqual(nothing);
    }
  });

  it("finds an allegation by the reference that its source gave it, whatever that could be read as", async () => {
    const { intake_officer, strangers } = cast.people;
    const references = [`tiket-${mark}.example`, `R-${Number.parseInt(mark.slice(1, 5), 16)}`];
    for (const sourceReference of references) {
      const { reference } = await logAllegation(intake_officer, {
        source: { described: "A reader", reliability: "B" },
        channel: "e_mail",
        summary: "Somebody sells records.",
        claims: [{ text: "Records are sold.", credibility: 2 }],
        receivedOn: new Date("2021-07-15T02:00:00Z"),
        answerWithinHours: null,
        sourceReference,
      });
      const byIt = await as(
        intake_officer,
        (tx) => search(tx, readWords(sourceReference), readObservables(sourceReference), sourceReference),
        "read only",
      );
      expect(
        byIt.hits.map(({ number }) => number),
        sourceReference,
      ).toContain(reference);
      expect((await found(strangers.investigator, sourceReference)).hits).toEqual([]);
    }
  });

  it("finds exposures by weakness, host and port, and a RED one only for whom it names", async () => {
    const { investigator, auditor, official, strangers } = cast.people;
    const open = `exposure Elasticsearch ${mark}`;
    const red = `exposure Secret ${mark}`;
    const system = `system Old register ${mark}`;
    for (const asked of [host, `${host}:9200`]) {
      expect((await found(investigator, asked)).hits.sort(), asked).toEqual([open, red, system]);
      expect((await found(auditor, asked)).hits, asked).toEqual([system, open]);
      expect(await found(official, asked), asked).toEqual(nothing);
      expect(await found(strangers.investigator, asked), asked).toEqual(nothing);
    }
    expect(await found(investigator, `${host}:443`)).toEqual(nothing);
    expect((await found(investigator, "CWE-306")).hits).toContain(open);
    expect((await found(strangers.investigator, "CWE-306")).hits).not.toContain(open);
  });

  it("finds a system by its name, its owner and its host, for who sees it", async () => {
    const { investigator, official, strangers } = cast.people;
    const { id: systemId } = await recordSystem(investigator, {
      ...{ name: `Clinic of ${mark}`, class: "low", ownerId: official.organisationId },
    });
    await tellOfSystem(investigator, { systemId, kind: "hosting", value: `Rack 7 of dc-${mark}` });
    const its = `system Clinic of ${mark}`;
    for (const asked of [`clinic ${mark}`, `"Clinic of" ${official.organisation}`, `DC-${mark} rack`])
      expect((await found(investigator, asked)).hits, asked).toContain(its);
    expect((await found(investigator, `hospital ${mark}`)).hits).not.toContain(its);
    expect(await found(strangers.investigator, `clinic ${mark}`)).toEqual(nothing);
  });

  it("finds what has a number of the CVE list, and says whether the catalogue has that", async () => {
    const { investigator, strangers } = cast.people;
    await recordObservables(investigator, { caseId: cast.opened.id, text: cve, role: "tool" });
    const asked = cve.toLowerCase();
    expect((await found(investigator, asked)).hits).toEqual([
      `exposure Elasticsearch ${mark}`,
      `observable ${cve}`,
    ]);
    expect(await found(strangers.investigator, asked)).toEqual(nothing);
    await loadKev(cast.people.administrator, { file: new TextEncoder().encode(JSON.stringify(excerpt)) });
    const says = async (typed: string) =>
      (await as(investigator, (tx) => search(tx, readWords(typed)), "read only")).kev;
    expect(await says(cve)).toEqual({ version: "2022.03.25-sample", listed: null });
    expect(await says("CVE-2015-1427")).toMatchObject({ listed: { addedOn: "2022-03-25" } });
  });

  it("finds observables by what they are, however they are written, and a RED one only for whom it names", async () => {
    const { investigator, auditor, strangers } = cast.people;
    const text = `hxxps://drop-${mark}[.]example[.]com/x ${mark}@example.org`;
    await recordObservables(investigator, { caseId: cast.opened.id, text, role: "attack" });
    const account = { caseId: cast.opened.id, kind: "account", text: `broker_${mark}`, role: "offers_data" };
    await recordObservables(investigator, { ...account, label: "RED", named: [investigator.id] });
    const asks = [
      [`hxxps[:]//drop-${mark}[.]example[.]com/x`, `https://drop-${mark}.example.com/x`],
      [`${mark.toUpperCase()}@EXAMPLE.org`, `${mark}@example.org`],
    ] as const;
    for (const [asked, value] of asks) {
      expect((await found(investigator, asked)).hits).toEqual([`observable ${value}`]);
      expect(await found(strangers.investigator, asked)).toEqual(nothing);
    }
    expect((await found(investigator, `broker_${mark}`)).hits).toEqual([`observable broker_${mark}`]);
    expect(await found(auditor, `broker_${mark}`)).toEqual(nothing);
  });

  it("finds for a liaison what their unit was given, and nothing else of the case", async () => {
    const { police_liaison: liaison, strangers } = cast.people;
    expect(await found(liaison, mark)).toEqual({
      ...nothing,
      hits: [`evidence Tangkapan penutupan ${mark}`],
    });
    expect(await found(strangers.police_liaison, mark)).toEqual(nothing);
    expect((await found(liaison, "R-0001")).hits).toHaveLength(1);
    expect(await found(liaison, cast.opened.reference)).toEqual(nothing);
  });

  it("tells when an entry of the timeline happened by the day in Jakarta, as exactly as it is known", async () => {
    const { investigator } = cast.people;
    const entry = { caseId: cast.opened.id, occurredAt: "2021-07-02T00:00" };
    const [day, month] = [`dimatikan${mark}`, `dipindahkan${mark}`];
    await recordTimelineEntry(investigator, { ...entry, what: day });
    await recordTimelineEntry(investigator, { ...entry, what: month, precision: "month" });
    const whenOf = async (typed: string) =>
      (
        await as(investigator, (tx) => search(tx, readWords(typed), readObservables(typed)), "read only")
      ).hits.map(({ number }) => number);
    expect(await whenOf(day)).toEqual(["2021-07-02"]);
    expect(await whenOf(month)).toEqual(["2021-07"]);
  });

  it("finds an organisation by its name", async () => {
    const { official, investigator } = cast.people;
    expect((await found(investigator, official.organisation)).organisations).toContain(official.organisation);
  });
});
