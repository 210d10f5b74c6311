import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { held } from "@/e2e/structure/attach-file";
import { caseWithEvidence, digestOf } from "@/e2e/structure/case-with-evidence";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { withFiles } from "@/lib/attachments/with-files";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { stageFile } from "@/lib/evidence/intake/staged";
import { openEvidence } from "@/lib/evidence/looks/open";
import { blobs } from "@/lib/evidence/upkeep/blobs";
import { recordExposure } from "@/lib/exposures/record";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { acceptRecommendation } from "@/lib/recommendations/accept";
import { implementRecommendation } from "@/lib/recommendations/implement";
import { makeRecommendation } from "@/lib/recommendations/make";
import { findRecommendation } from "@/lib/recommendations/queries";
import { returnRecommendation } from "@/lib/recommendations/return";
import { verifyRecommendation } from "@/lib/recommendations/verify";
import { recordSystem } from "@/lib/systems/record";
import { openProof } from "./open";
import { provesAnswerTo } from "./queries";

ownDatabase();

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
let exposureId: string;
const words = "The port answers to nobody any more.";
const purpose = "To see what proves the answer.";

beforeAll(async () => {
  cast = await caseWithEvidence();
  const { investigator, coordinator, official } = cast.people;
  const caseId = cast.opened.id;
  const party = { caseId, organisationId: official.organisationId, role: "owner" };
  await addOrganisation(coordinator, party).catch(() => undefined);
  const { id: systemId } = await recordSystem(investigator, { caseId, name: "Old register", class: "high" });
  const exposed = { caseId, systemId, service: "Database", host: "withheld" };
  ({ id: exposureId } = await recordExposure(investigator, exposed));
});

const accepted = async () => {
  const { investigator, official } = cast.people;
  const { id, number } = await makeRecommendation(investigator, {
    ...{
      caseId: cast.opened.id,
      ownerId: official.organisationId,
      what: "Close the port.",
      why: "It is open.",
    },
    ...{ dueOn: "2090-01-01", exposureIds: [exposureId] },
  });
  await acceptRecommendation(official, { recommendationId: id, plannedOn: "2090-01-01" });
  return { recommendationId: id, number };
};
const proof = (bytes = randomBytes(500), name = "firewall.txt") =>
  held(cast.people.official, name, Readable.from([bytes]));
const readFor = (who: Person, number: number) =>
  as(who, (tx) => findRecommendation(tx, cast.opened.id, number), "read only");

describe("What an answer is proved with", () => {
  it("is kept under its number and digest, read by who reads the recommendation, and its look is on record", async () => {
    const { official, investigator, spokesperson } = cast.people;
    const { recommendationId, number } = await accepted();
    const bytes = Buffer.from("%PDF-1.7 what was changed");
    const files = [await proof(bytes, "change.pdf"), await proof()];
    await implementRecommendation(official, { recommendationId, words, files });
    const { files: seen, steps } = await readFor(investigator, number);
    const by = { stepId: steps.at(-1)?.id, by: official.name, isEvidence: false, item: null };
    expect(seen).toMatchObject([
      { ...by, number: 1, sha256: digestOf(bytes), mediaType: "application/pdf", fileName: "change.pdf" },
      { ...by, number: 2, size: 500 },
    ]);
    expect((await readFor(spokesperson, number)).files).toHaveLength(2);
    const copy = await openProof(official, { fileId: seen[0]?.id, purpose });
    expect(digestOf(await buffer(copy.bytes))).toBe(digestOf(bytes));
    const looks = await owner()`select purpose, shown, looked_by from recommendation_file_looks
      where file_id = ${`${seen[0]?.id}`}`;
    expect([...looks]).toEqual([{ purpose, shown: "equal", looked_by: official.id }]);
    expect(
      (await cast.eventsOf(recommendationId)).map(({ action, facts }) => [action, facts]),
    ).toContainEqual([
      "recommendation.implement",
      expect.objectContaining({
        attachments: [
          { number: 1, sha256: digestOf(bytes), size: bytes.length },
          { number: 2, sha256: seen[1]?.sha256, size: 500 },
        ],
      }),
    ]);
    expect((await blobs()).find((blob) => blob.sha256 === digestOf(bytes))?.isNeeded).toBe(true);
  });

  it("is evidence once the answer is looked at: same bytes, its chain begun by who answered", async () => {
    const { official, investigator } = cast.people;
    const { recommendationId, number } = await accepted();
    const bytes = randomBytes(700);
    await implementRecommendation(official, { recommendationId, words, files: [await proof(bytes)] });
    await returnRecommendation(investigator, { recommendationId, words });
    const [first] = (await readFor(investigator, number)).files;
    const item = await cast.read(investigator, first?.item ?? 0);
    expect(item).toMatchObject({ sha256: digestOf(bytes), state: "held", keeperId: investigator.id });
    expect(item.chain.map((link) => [link.sequence, link.act, link.by])).toEqual([
      [1, "collected", official.name],
      [2, "received", investigator.name],
    ]);
    expect(await as(investigator, (tx) => provesAnswerTo(tx, item.id), "read only")).toBe(number);
    const copy = await openEvidence(investigator, { itemId: item.id, purpose });
    expect(digestOf(await buffer(copy.bytes))).toBe(digestOf(bytes));
    for (const who of [investigator, official])
      await expect(openProof(who, { fileId: item.id, purpose })).rejects.toMatchObject({
        key: "recommendation.file_is_evidence",
      });
    expect((await readFor(official, number)).files).toMatchObject([{ isEvidence: true, item: null }]);
    await implementRecommendation(official, { recommendationId, words, files: [await proof()] });
    await verifyRecommendation(investigator, { recommendationId, words });
    const both = (await readFor(investigator, number)).files;
    expect(both.map(({ number: one }) => one)).toEqual([1, 2]);
    expect(both.every(({ item: one }) => one !== null)).toBe(true);
  });

  it("comes by a form as other files do, and stays received when the answer is refused", async () => {
    const { official } = cast.people;
    const { recommendationId, number } = await accepted();
    const bytes = randomBytes(300);
    const upload = await stageFile(official, "rule.txt", Readable.from([bytes]));
    const answer = (text: string) =>
      withFiles(implementRecommendation)(official, {
        recommendationId,
        words: text,
        files: [`${upload} rule.txt`],
      });
    await expect(answer("Done.")).rejects.toMatchObject({ code: "invalid" });
    expect((await readFor(official, number)).files).toEqual([]);
    await answer(words);
    expect((await readFor(official, number)).files).toMatchObject([{ sha256: digestOf(bytes) }]);
    await expect(answer(words)).rejects.toMatchObject({ fields: { files: "choose_files_again" } });
  });

  it("leaves under the label of its case, which at AMBER+STRICT and RED keeps it from who answered", async () => {
    const { official, investigator, spokesperson, strangers } = cast.people;
    const { recommendationId, number } = await accepted();
    await implementRecommendation(official, { recommendationId, words, files: [await proof()] });
    const [file] = (await readFor(official, number)).files;
    const take = (who: Person) => openProof(who, { fileId: file?.id, purpose });
    const label = (to: string) => owner()`update cases set label = ${to} where id = ${cast.opened.id}`;
    for (const strict of ["AMBER+STRICT", "RED"]) {
      await label(strict);
      await expect(take(official)).rejects.toMatchObject({ code: "not_found" });
      await (await take(investigator)).bytes.toArray();
    }
    await label("AMBER");
    await (await take(official)).bytes.toArray();
    await expect(take(strangers.investigator)).rejects.toMatchObject({ code: "not_found" });
    await expect(take(spokesperson)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("stays where malware was found, unless somebody says that they know", async () => {
    const { official } = cast.people;
    const { recommendationId, number } = await accepted();
    const file = await proof();
    await implementRecommendation(official, { recommendationId, words, files: [file] });
    await owner()`insert into evidence_scans values (${file.sha256}, 'infected', 'Eicar-Test', 'ClamAV', now())`;
    const [one] = (await readFor(official, number)).files;
    expect(one?.scan).toMatchObject({ found: "infected", signature: "Eicar-Test" });
    const fileId = one?.id;
    await expect(openProof(official, { fileId, purpose })).rejects.toMatchObject({
      key: "evidence.infected",
    });
    await (await openProof(official, { fileId, purpose, knowing: "Eicar-Test" })).bytes.toArray();
  });

  it("is put to nobody else's answer, nor later to one's own, past every line of code", async () => {
    const { official, investigator } = cast.people;
    const { recommendationId, number } = await accepted();
    const file = await proof();
    await implementRecommendation(official, { recommendationId, words, files: [file] });
    const stepId = (await readFor(official, number)).steps.at(-1)?.id;
    const insert = (who: Person, organisationId = who.organisationId) =>
      as(who, (tx) =>
        tx.execute(sql`insert into recommendation_files (case_id, recommendation_id, step_id, number, sha256, size, file_name, added_by, organisation_id, added_at)
          values (${cast.opened.id}, ${recommendationId}, ${stepId}, 1, ${file.sha256}, 1, 'a', ${who.id}, ${organisationId}, now())`),
      );
    const attempts = [
      () => insert(official),
      () => insert(investigator),
      () => insert(official, investigator.organisationId),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "42501" });
    await expect(
      owner()`update recommendation_files set sha256 = ${digestOf(Buffer.from("other"))} where step_id = ${`${stepId}`}`,
    ).rejects.toMatchObject({ code: "23001" });
  });
});
