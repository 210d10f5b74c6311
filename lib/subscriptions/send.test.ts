import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type MailServerForTests, mailServerFor } from "@/e2e/structure/mail-server";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, inReview, kept } from "@/e2e/structure/statements";
import { subscriber, tokenOf } from "@/e2e/structure/subscribers";
import { unreadableAt } from "@/e2e/structure/unreadable";
import { setClock } from "@/lib/kernel/clock";
import { approveStatement } from "@/lib/statements/approve";
import { draftStatement } from "@/lib/statements/draft";
import { publishStatement } from "@/lib/statements/publish";
import { releaseDue } from "@/lib/statements/release";
import { scheduleStatement } from "@/lib/statements/schedule";
import { stopRelease } from "@/lib/statements/stop-release";
import { submitStatement } from "@/lib/statements/submit";
import { askToSubscribe } from "./ask";
import { decideMails } from "./decide";
import { sendMails } from "./send";

ownDatabase();
const reason = "The promise in the first statement ends at 15:00.";
const sentences = [{ kind: "advice", text: "Gantilah kata sandi Anda." }];

let people: TestPeople;
let opened: OpenedCase;
let server: MailServerForTests;
let indonesian: string;
let french: string;
beforeAll(async () => {
  server = await mailServerFor();
  for (const [name, value] of Object.entries(server.set)) vi.stubEnv(name, value);
  people = await makePeople();
  opened = await openCase(people);
  [indonesian, french] = [await subscriber("id"), await subscriber("fr")];
  await sendMails();
});
beforeEach(() => {
  server.received.length = 0;
  server.says.toRecipient = () => null;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

/** What the queue was asked to do about publications and has not done. */
const waiting = async () => {
  const jobs = await owner()<{ payload: { publicationId: string } }[]>`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'tell-subscribers'`;
  await owner()`delete from graphile_worker._private_jobs`;
  return jobs.map(({ payload }) => payload.publicationId);
};
/** Does what the queue holds, as the worker would. */
const tellAll = async () => {
  for (const id of await waiting()) await decideMails(id, new Date());
};
const publish = async () => {
  const { id, digest } = await approved(people, opened, sentences);
  return publishStatement(people.spokesperson, { statementId: id, digest, reason });
};
const sendIn = async (minutes: number) => {
  const back = setClock(() => new Date(Date.now() + minutes * 60_000));
  await sendMails().finally(back);
};
const to = (address: string) => server.received.filter((mail) => mail.to === address);

describe("Whoever subscribes", () => {
  it("is told of a publication in their language, once, however often it is decided and whoever sends", async () => {
    const { slug } = await publish();
    const [id = "", ...more] = await waiting();
    expect(more).toEqual([]);
    await Promise.all([decideMails(id, new Date()), decideMails(id, new Date())]);
    await decideMails(id, new Date());
    await Promise.all([sendMails(), sendMails()]);
    const [mail, ...twice] = to(indonesian);
    expect(twice).toEqual([]);
    const [row] = await owner()`select m.id from mails m where publication_id = ${id} and sent_at is not null
      and subscription_id = (select id from subscriptions where language = 'id')`;
    expect(mail?.messageId).toBe(`<${row?.id}@agency.example>`);
    const token = await tokenOf(indonesian);
    const end = `http://localhost:3000/id/unsubscribe/${token}`;
    expect(mail?.head).toMatch(new RegExp(`^List-Unsubscribe: <${end}>\r?$`, "m"));
    expect(mail?.head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(mail?.head).toMatch(/^Content-Type: text\/plain; charset=utf-8\r?$/m);
    expect(mail?.text).toContain(`menerbitkan pernyataan:\n\nLaporan data`);
    expect(mail?.text).toContain(`http://localhost:3000/id/statements/${slug}\n`);
    expect(mail?.text).toContain(end);
    const [translated] = to(french);
    expect(translated?.text).toContain("Il n’y a pas encore de texte en français.");
    expect(translated?.text).toContain(`/fr/statements/${slug}\n`);
  });

  it("is told of a correction, and of what it corrects", async () => {
    const first = await publish();
    const drafted = await draftStatement(people.spokesperson, {
      ...{ caseId: opened.id, kind: "correction", title: "Koreksi atas anjuran", correctsId: first.id },
      ...{ audience: "public", channel: "situs badan", sentences },
    });
    const submitted = await submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
    const { id, digest } = await approveStatement(people.approver, {
      statementId: submitted.id,
      digest: submitted.digest,
    });
    const correction = await publishStatement(people.spokesperson, { statementId: id, digest, reason });
    await tellAll();
    await sendMails();
    const [about, mail] = to(indonesian);
    expect(about?.text).toContain("telah dikoreksi atau dicabut");
    expect(mail?.text).toMatch(/mengoreksi pernyataannya:\n\nKoreksi atas anjuran\n/);
    for (const slug of [correction.slug, first.slug])
      expect(mail?.text).toContain(`/id/statements/${slug}\n`);
  });

  it("hears nothing of what waits for its moment, is stopped or was not published, whoever asks", async () => {
    const releaseAt = new Date(Date.now() + 3_600_000).toISOString();
    const waits = await approved(people, opened, sentences);
    await scheduleStatement(people.approver, {
      statementId: waits.id,
      digest: waits.digest,
      reason,
      releaseAt,
    });
    const stopped = await approved(people, opened, sentences);
    await scheduleStatement(people.approver, {
      statementId: stopped.id,
      digest: stopped.digest,
      reason,
      releaseAt,
    });
    await stopRelease(people.approver, { statementId: stopped.id, reason });
    await inReview(people, opened, sentences);
    expect(await waiting()).toEqual([]);
    const ids = await owner()<{ id: string }[]>`
      select id from publications where statement_id in ${owner()([waits.id, stopped.id])}`;
    expect(ids).toHaveLength(2);
    for (const { id } of ids) await decideMails(id, new Date());
    expect(
      await owner()`select from mails where publication_id in ${owner()(ids.map(({ id }) => id))}`,
    ).toHaveLength(0);
  });

  it("is told of a release at its moment", async () => {
    const { id, digest } = await approved(people, opened, sentences);
    const releaseAt = new Date(Date.now() + 1_000).toISOString();
    await scheduleStatement(people.approver, { statementId: id, digest, reason, releaseAt });
    const { slug } = await kept(id);
    await expect.poll(releaseDue, { timeout: 10_000, interval: 50 }).toContain(slug);
    await tellAll();
    await sendMails();
    expect(to(indonesian).map(({ text }) => text)).toEqual([expect.stringContaining(`${slug}`)]);
  });
});

describe("A mail", () => {
  it("that its address refuses is tried three times and given up, and nobody else waits for it", async () => {
    server.says.toRecipient = (address) =>
      address === indonesian ? { status: 550, said: "No such user" } : null;
    await publish();
    await tellAll();
    for (const minutes of [0, 0, 3, 8, 30]) await sendIn(minutes);
    expect(to(french)).toHaveLength(1);
    const [row] =
      await owner()`select tries, sent_at, ended_at is not null as ended from mails order by decided_at desc,
      (subscription_id = (select id from subscriptions where language = 'id')) desc limit 1`;
    expect(row).toEqual({ tries: 3, sent_at: null, ended: true });
    server.says.toRecipient = () => null;
    await sendIn(60);
    expect(to(indonesian)).toEqual([]);
  });

  it("that is put off is sent once it is taken, under the same name", async () => {
    let asked = 0;
    server.says.toRecipient = (address) =>
      address === indonesian && asked++ < 4 ? { status: 451, said: "Greylisted" } : null;
    await publish();
    await tellAll();
    for (const minutes of [0, 0, 4, 10, 20, 40, 80]) await sendIn(minutes);
    expect(asked).toBe(5);
    expect(to(indonesian)).toHaveLength(1);
  });

  it("about what cannot be read goes to nobody, and holds no other up", async () => {
    await decideMails(await unreadableAt("not-to-be-read"), new Date(Date.now() - 1000));
    await publish();
    await tellAll();
    await sendMails();
    expect(server.received.map(({ to }) => to).toSorted()).toEqual([indonesian, french].toSorted());
  });

  it("waits for a server that is away, and what is said of that names nobody", async () => {
    await publish();
    await tellAll();
    const port = server.set.RUNUT_SMTP;
    vi.stubEnv("RUNUT_SMTP", "smtp://127.0.0.1:1");
    const failure = await sendMails().catch((error: Error) => error.message);
    expect(failure).toMatch(/^The mail server takes no mail: (ESOCKET|ECONNECTION|ECONNREFUSED)/);
    vi.stubEnv("RUNUT_SMTP", port);
    await sendIn(2);
    expect([to(indonesian).length, to(french).length]).toEqual([1, 1]);
  });

  it("is neither decided nor sent where no mail server is set", async () => {
    vi.stubEnv("RUNUT_SMTP", "");
    vi.stubEnv("RUNUT_MAIL_FROM", "");
    await askToSubscribe({ address: "off@reader.example", language: "en", at: new Date() });
    const [before] = await owner()`select count(*)::int as n from mails`;
    await publish();
    await tellAll();
    expect(await sendMails()).toBe(false);
    expect(await owner()`select count(*)::int as n from mails`).toEqual([before]);
    for (const [name, value] of Object.entries(server.set)) vi.stubEnv(name, value);
  });
});
