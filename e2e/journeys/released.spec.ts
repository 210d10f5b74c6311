import { type Browser, expect, type Page, test } from "@playwright/test";
import postgres, { type Sql } from "postgres";
import { makeFinding } from "@/lib/findings/make";
import { signIn } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";
import { looked } from "../structure/looked";
import { type MailServerForTests, mailServerFor } from "../structure/mail-server";

let server: TestServer;
let beside: string;
let made: Awaited<ReturnType<typeof accountsOfACase>>;
let owner: Sql;
let post: MailServerForTests;

test.beforeAll(async () => {
  post = await mailServerFor();
  Object.assign(process.env, post.set);
  server = await startServer();
  beside = await server.besides();
  made = await accountsOfACase();
  owner = postgres(server.ownerUrl, { max: 1, onnotice: () => undefined });
});
test.afterAll(async () => {
  await owner.end();
  await server.stop();
  for (const name of Object.keys(post.set)) delete process.env[name];
  await post.stop();
});

const found = (verdict: string, more: object = {}) =>
  makeFinding(made.people.investigator.person, {
    ...{ caseId: made.caseId, claimId: made.claimIds[0], verdict, confidence: "low" },
    ...looked,
    reasoning: "The logs of August were read from end to end, those of July are gone.",
    ...more,
  });

/** Writes the only sentence of a statement, resting on the first claim in the way that is said. */
const write = async (page: Page, title: string, text: string, use: RegExp) => {
  await page.getByLabel("Title").fill(title);
  const row = page.locator("#sentences > li").first();
  await row.getByRole("textbox").first().fill(text);
  const basis = row.getByRole("combobox", { name: "Rests on" });
  await basis.selectOption(
    await basis
      .locator("option", { hasText: /^Claim 1/ })
      .first()
      .getAttribute("value"),
  );
  await row.getByRole("combobox", { name: "Says of it" }).selectOption({ label: use.source });
  return row.locator(".mg");
};

const handIn = async (page: Page, save: string) => {
  await page.getByRole("button", { name: save }).click();
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Waits for an approver who did not write it.")).toBeVisible();
  return new URL(page.url()).pathname;
};

const approve = async (page: Page, at: string, version: number) => {
  await page.goto(`${at}/approval`);
  await page.getByRole("button", { name: `Approve version ${version}` }).click();
  await expect(page.getByText("Approved by").first()).toBeVisible();
};

const why = "What we know by now was examined and is ready to be told.";
/** The next minute that leaves time to set it, as it is typed in Jakarta. */
const nextMinute = () => {
  const at = new Date(Math.ceil((Date.now() + 5_000) / 60_000) * 60_000);
  const zone = { timeZone: "Asia/Jakarta" };
  const day = at.toLocaleDateString("en-GB", { ...zone, day: "numeric", month: "short", year: "numeric" });
  return {
    at,
    typed: `${day} ${at.toLocaleTimeString("en-GB", { ...zone, hour: "2-digit", minute: "2-digit" })}`,
  };
};

type Seen = { at: number; status: number; said: readonly string[] };
/** Reads an address of both processes again and again until it is told to stop; each answer that was unlike the one before, with which of the words were in it. */
const readers = (path: string, words: readonly string[]) => {
  let isOver = false;
  const read = async (origin: string) => {
    const seen: Seen[] = [];
    while (!isOver) {
      const answer = await fetch(`${origin}${path}`);
      const text = await answer.text();
      const said = words.filter((each) => text.includes(each));
      const last = seen.at(-1);
      if (last?.status !== answer.status || last.said.join() !== said.join())
        seen.push({ at: Date.now(), status: answer.status, said });
    }
    return seen;
  };
  const all = Promise.all([server.origin, beside].map(read));
  return () => {
    isOver = true;
    return all;
  };
};

/** Subscribes on the public page as anybody does, by the link of the mail that asks. */
const subscribe = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ baseURL: server.origin });
  await page.goto("/en/subscribe");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Subscribe" }).click();
  await expect.poll(() => post.received.length, { timeout: 30_000 }).toBe(1);
  const [link = ""] = /http\S+\/en\/subscribe\/\S+/.exec(post.received[0]?.text ?? "") ?? [];
  await page.goto(link);
  await page.getByRole("button", { name: "Yes, subscribe me" }).click();
  await expect(page.getByText("You are subscribed.")).toBeVisible();
  await page.close();
};

const denial = "Kami tidak menemukan tanda bahwa data pribadi diambil.";
const admission = "Data pribadi diambil.";
const arabic = {
  title: "مستجدات",
  denial: "لم نعثر على ما يدل على أن بيانات شخصية قد أُخذت.",
  about: "عن هذه الترجمة",
  authoritative: "وحده هو النص الرسمي",
  corrected: "صُحّح هذا النص.",
};

/** Translates the only sentence of a statement by pasting the whole, has the approver review it, and publishes it. */
const translate = async (writer: Page, approver: Page, at: string) => {
  const here = `${at}/translations/ar`;
  await writer.goto(here);
  await writer.getByRole("link", { name: "Translate" }).click();
  await writer.getByLabel("Paste the whole translation").fill(`${arabic.title}\n\n${arabic.denial}`);
  await writer.getByRole("button", { name: "Lay it beside the sentences" }).click();
  await expect(writer.getByText("The pasted text was laid into 2 places.", { exact: false })).toBeVisible();
  await expect(writer.getByText("This was not saved")).toHaveCount(0);
  await expect(writer.getByLabel("Title")).toHaveValue(arabic.title);
  await expect(writer.getByLabel("Sentence 1")).toHaveValue(arabic.denial);
  await writer.getByRole("button", { name: "Save the translation" }).click();
  await expect(writer.getByText("You translated it, so somebody else reviews it.")).toBeVisible();
  await approver.goto(here);
  await approver.getByRole("button", { name: "This translation is right" }).click();
  await expect(approver.getByText("reviewed by").first()).toBeVisible();
  await writer.goto(here);
  await writer.getByLabel("Why it goes out now").fill(why);
  await writer.getByRole("button", { name: "Publish the translation" }).click();
  await expect(writer.getByRole("link", { name: "Public page" })).toBeVisible();
};

test("From a finding to the public by one of two processes, and corrected in the open when the finding changes", async ({
  browser,
}) => {
  const { people, place } = made;
  await subscribe(browser, "reader@press.example");
  await found("not_substantiated");
  const writer = await signIn(browser, server.origin, people.spokesperson);
  await writer.goto(`${place}/statements/new`);
  await writer.getByLabel("Kind", { exact: true }).first().selectOption("update");
  await writer.getByLabel("Audience").selectOption("public");
  const margin = await write(writer, "Perkembangan", admission, /says it is so/);
  await expect(margin).toContainText("Contradicted");
  const at = await handIn(writer, "Save the draft");

  const approver = await signIn(browser, server.origin, people.approver);
  await approver.goto(`${at}/approval`);
  await expect(approver.getByText("Contradicted").first()).toBeVisible();
  await approver.getByLabel("What has to change").fill("The finding says the opposite of this sentence.");
  await approver.getByRole("button", { name: "Return version 1" }).click();
  await expect(approver.getByText("Returned by").first()).toBeVisible();

  await writer.goto(`${at}/revise`);
  await expect(writer.getByText("The finding says the opposite of this sentence.")).toBeVisible();
  await expect(await write(writer, "Perkembangan", denial, /says it was not found/)).toContainText(
    "Supported",
  );
  await handIn(writer, "Save version 2");
  await approve(approver, at, 2);

  await writer.goto(`${at}/publication`);
  const address = `${await writer.getByText(/^\/en\/statements\//).textContent()}`;
  const stopReading = readers(address, [denial, admission]);
  const { at: moment, typed } = nextMinute();
  const later = writer.getByRole("region", { name: "Publish at a time" });
  await later.getByLabel("Out, date and hour").fill(typed);
  await later.getByLabel("Why at that time").fill(why);
  await later.getByRole("button", { name: "Schedule" }).click();
  await expect(writer.getByText("To be published").first()).toBeVisible();
  server.killJobs();
  const isOut = async () => (await fetch(`${server.origin}${address}`)).status;
  await expect.poll(isOut, { timeout: 90_000 }).toBe(200);
  await expect.poll(async () => (await fetch(`${beside}${address}`)).status).toBe(200);
  const delays = (await stopReading()).map((seen) => {
    expect(seen.map(({ status, said }) => [status, ...said])).toEqual([[404], [200, denial]]);
    return (seen[1]?.at ?? Number.NaN) - moment.getTime();
  });
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
  console.log(`Published on its minute: seen on two processes after ${delays.join(" and ")} ms`);
  const [released] =
    await owner`select count(*)::int as times from audit_events where action = 'statement.release'`;
  expect(released?.times).toBe(1);

  const [id, ar] = [await browser.newPage({ baseURL: beside }), await browser.newPage({ baseURL: beside })];
  await id.goto(address.replace("/en/", "/id/"));
  await expect(id.getByText(denial)).toBeVisible();
  await ar.goto(address.replace("/en/", "/ar/"));
  await expect(ar.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(ar.getByText(denial)).toBeVisible();
  await translate(writer, approver, at);
  await expect.poll(async () => (await fetch(ar.url())).text()).toContain(arabic.denial);
  await ar.reload();
  await expect(ar.getByRole("heading", { name: arabic.title })).toBeVisible();
  await expect(ar.getByRole("region", { name: arabic.about })).toContainText(arabic.authoritative);
  const link = await id.locator('a[href$=".pdf"]').getAttribute("href");
  const pdf = await (await fetch(`${beside}${link}`)).arrayBuffer();
  const verify = async (bytes: ArrayBuffer) => {
    const form = new FormData();
    form.append("text", "");
    form.append("file", new Blob([bytes], { type: "application/pdf" }), "statement.pdf");
    return (await fetch(`${beside}/en/verify`, { method: "POST", body: form })).text();
  };
  expect(await verify(pdf)).toContain("Genuine");

  // The finding changes: the flag appears on Today and on the statement, and a correction goes out.
  await found("substantiated", {
    supersedes: 1,
    supersedesReason: "Another log was found and read.",
    confidence: "high",
    restsOn: "What the second log says.",
  });
  await writer.goto("/today");
  await expect(writer.getByText("Perkembangan").first()).toBeVisible();
  await writer.goto(at);
  await expect(writer.getByText("A finding that this statement rests on was superseded.")).toBeVisible();
  await writer.getByRole("link", { name: "Write a correction or retraction" }).click();
  await writer.getByLabel("Audience").selectOption("public");
  await expect(await write(writer, "Koreksi", admission, /says it is so/)).toContainText("Supported");
  const correction = await handIn(writer, "Save the draft");
  await approve(approver, correction, 1);
  await writer.goto(`${correction}/publication`);
  await writer.getByLabel("Why it goes out now").fill(why);
  await writer.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(writer.getByText("Published").first()).toBeVisible();

  await expect.poll(() => post.received.length, { timeout: 30_000 }).toBe(3);
  expect(
    post.received.slice(1).map(({ to, text }) => [to, /\n(Perkembangan|Koreksi)\n/.exec(text)?.[1]]),
  ).toEqual([
    ["reader@press.example", "Perkembangan"],
    ["reader@press.example", "Koreksi"],
  ]);
  for (const origin of [server.origin, beside]) {
    const old = async () => (await fetch(`${origin}${address}`)).text();
    await expect.poll(old).toContain("This text was corrected.");
    expect(await old()).toContain(denial);
    const feed = await (await fetch(`${origin}/id/statements/feed.xml`)).text();
    expect([feed.includes(denial), feed.includes(admission)]).toEqual([true, true]);
  }
  await expect.poll(async () => (await fetch(ar.url())).text()).toContain(arabic.corrected);
  expect(await verify(pdf)).toContain("corrected");
});
