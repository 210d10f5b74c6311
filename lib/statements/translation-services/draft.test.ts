import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { reason } from "@/e2e/structure/published-text";
import { approved, foundOn, heading, inReview, resting, titleIn } from "@/e2e/structure/statements";
import { said, translate } from "@/e2e/structure/translated";
import { json, translatingServer } from "@/e2e/structure/translating-server";
import type { Person } from "@/lib/kernel/actor";
import { publishStatement } from "../publish";
import { reviseStatement } from "../revise";
import { reviewTranslation } from "../translation/review";
import { confirmService } from "./confirm";
import { draftByService } from "./draft";
import { endService } from "./end";
import { enterService } from "./enter";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

/** A service in use at an address. */
const service = async (address: string, takes = "AMBER") => {
  const { id } = await enterService(people.administrator, {
    ...{ name: "Ours", address, takes, servicePassword: "its-key" },
  });
  await confirmService(people.auditor, { serviceId: id });
  return id;
};
type Of = { id: string; digest: string };
const draft = (of: Of, serviceId: string, more: object = {}, by: Person = people.spokesperson) =>
  draftByService(by, { statementId: of.id, digest: of.digest, language: "en", serviceId, ...more });

const rows = async (statementId: string) => {
  const found = await owner()<{ number: number; service: string; text: string; origin: string }[]>`
    select t.number, t.service, i.text, i.origin from translations t join translated_sentences i on i.translation_id = t.id
      where t.statement_id = ${statementId} order by t.number, i.position`;
  return found.map(({ number, service, text, origin }) => `${number} ${service} ${origin}: ${text}`);
};
const events = (statementId: string) => owner()<{ action: string; facts: Record<string, unknown> }[]>`
  select action, facts from audit_events where subject_id = ${statementId}
    and action in ('statement.send-to-service', 'statement.draft-by-service') order by at`;

describe("draftByService", () => {
  it("keeps a machine's draft that somebody else reviews, and tells the log service, version and language and no word of the text", async () => {
    const { address, asked } = await translatingServer();
    const of = await inReview(people, opened);
    const serviceId = await service(address);
    const { translationId } = await draft(of, serviceId);
    expect(await rows(of.id)).toEqual([
      `1 Ours machine: ${said.en.texts[0]}`,
      `1 Ours machine: ${said.en.texts[1]}`,
    ]);
    expect(asked[1]?.body).toEqual({
      q: [titleIn(opened), heading.text, resting("").text],
      ...{ source: "id", target: "en", format: "text", api_key: "its-key" },
    });
    const [sent, kept] = await events(of.id);
    expect(sent?.facts).toMatchObject({
      ...{ service: serviceId, name: "Ours", takes: "AMBER", language: "en", digest: of.digest },
      ...{ version: 1, public: false, sentences: 3 },
    });
    expect(kept?.facts).toMatchObject({ service: "Ours", language: "en", translation: 1 });
    expect(JSON.stringify([sent, kept])).not.toMatch(/kata sandi|password/);
    const [written] = await owner()<
      { digest: string }[]
    >`select digest from translations where id = ${translationId}`;
    const review = { statementId: of.id, language: "en", digest: written?.digest };
    await expect(reviewTranslation(people.spokesperson, review)).rejects.toMatchObject({
      key: "statement.translator_reviews",
    });
    await reviewTranslation(people.approver, review);
    await expect(draft(of, serviceId)).rejects.toMatchObject({ key: "service.nothing_to_send" });
  });

  it("sends what is stale or missing alone, and leaves what a person wrote as it is", async () => {
    const { address, asked } = await translatingServer();
    const of = await inReview(people, opened);
    await translate(people.spokesperson, of, "en");
    const found = await foundOn(people, opened);
    const now = await reviseStatement(people.spokesperson, {
      ...{ statementId: of.id, version: 2, title: titleIn(opened) },
      sentences: [heading, { ...resting(found.id), text: "Basis data lama itu dapat dibaca." }],
    });
    await draft({ id: of.id, digest: now.digest }, await service(address));
    expect(asked[1]?.body).toMatchObject({ q: ["Basis data lama itu dapat dibaca."] });
    expect((await rows(of.id)).slice(2)).toEqual([
      `2 Ours human: ${said.en.texts[0]}`,
      "2 Ours machine: That old database could be read.",
    ]);
  });

  it.each([
    ["is down", null, "service.silent"],
    ["refuses", { "/translate": json({ error: "Invalid API key" }, 403) }, "service.refused"],
    ["answers in another shape", { "/translate": json({ translatedText: "one" }) }, "service.unfit"],
    [
      "answers with a sign that cannot be seen",
      { "/translate": json({ translatedText: ["A title", "A heading", "read \u202E without"] }) },
      "service.unfit",
    ],
    [
      "answers in the language that was sent",
      {
        "/translate": json({
          translatedText: [
            "Laporan tentang data yang ditemukan",
            "Ini adalah hasil dari pemeriksaan yang dilakukan",
            "Basis data itu dapat dibaca tanpa kata sandi.",
          ],
        }),
      },
      "service.other_language",
    ],
    [
      "knows no such language",
      { "/languages": json([{ code: "id", targets: ["fr"] }]) },
      "service.no_such_pair",
    ],
  ] as const)("is refused when the service %s, and writes nothing", async (_how, instead, key) => {
    const of = await inReview(people, opened);
    const address = instead === null ? "http://127.0.0.1:1" : (await translatingServer(instead)).address;
    await expect(draft(of, await service(address))).rejects.toMatchObject({ code: "conflict", key });
    expect(await rows(of.id)).toEqual([]);
    const recorded = (await events(of.id)).map(({ action }) => action);
    expect(recorded).toEqual(instead && !("/languages" in instead) ? ["statement.send-to-service"] : []);
  });

  it("sends nothing unpublished outside, or above the label of the service, and what is published anywhere", async () => {
    const { address, asked } = await translatingServer();
    const of = await approved(people, opened);
    const [outside, green] = [await service(address, "published"), await service(address, "GREEN")];
    await expect(draft(of, outside)).rejects.toMatchObject({ key: "label.service_outside" });
    await expect(draft(of, green)).rejects.toMatchObject({ key: "label.service_below" });
    const strict = await inReview(people, opened, [
      resting((await foundOn(people, opened, "substantiated", "AMBER+STRICT")).id),
    ]);
    await expect(draft(strict, await service(address))).rejects.toMatchObject({ key: "label.service_below" });
    expect(asked).toEqual([]);
    await publishStatement(people.spokesperson, { statementId: of.id, digest: of.digest, reason });
    await draft(of, outside);
    const [sent] = await events(of.id);
    expect(sent?.facts).toMatchObject({ public: true, takes: "published" });
    expect(asked.map(({ path }) => path)).toEqual(["/languages", "/translate"]);
  });

  it("asks no service that is not confirmed or was ended, for a text that changed, or for who does not translate it", async () => {
    const { address, asked } = await translatingServer();
    const of = await inReview(people, opened);
    const { id: waiting } = await enterService(people.administrator, {
      name: "New",
      address,
      takes: "AMBER",
    });
    await expect(draft(of, waiting)).rejects.toMatchObject({ key: "service.not_confirmed" });
    const ended = await service(address);
    await endService(people.administrator, {
      ...{ serviceId: ended, reason: "The machine that it ran on is given up." },
    });
    await expect(draft(of, ended)).rejects.toMatchObject({ key: "service.ended" });
    const serviceId = await service(address);
    await expect(draft(of, serviceId, { digest: "0".repeat(64) })).rejects.toMatchObject({
      key: "statement.changed",
    });
    await expect(draft(of, serviceId, { language: "id" })).rejects.toMatchObject({
      fields: { language: "authoritative_language" },
    });
    for (const [by, code] of [
      [people.investigator, "forbidden"],
      [people.strangers.spokesperson, "not_found"],
    ] as [Person, string][])
      await expect(draft(of, serviceId, {}, by), by.name).rejects.toMatchObject({ code });
    expect(asked).toEqual([]);
  });

  it("keeps nothing when somebody wrote a translation while the service worked", async () => {
    const of = await inReview(people, opened);
    const { address } = await translatingServer({
      "/translate": (response, asked) => {
        const texts = ["A report about the data", ...said.en.texts];
        void translate(people.spokesperson, of, "en").then(() =>
          json({ translatedText: texts })(response, asked),
        );
      },
    });
    await expect(draft(of, await service(address))).rejects.toMatchObject({
      key: "statement.translated_meanwhile",
    });
    expect(await rows(of.id)).toEqual([`1  human: ${said.en.texts[0]}`, `1  human: ${said.en.texts[1]}`]);
  });
});
