import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { invite } from "@/e2e/structure/account";
import { aFile, custodyCast } from "@/e2e/structure/custody";
import { logAllegation } from "@/lib/allegations/log";
import { exportLog } from "./export";

test("The whole log, exported, holds no name of a file, no source, no e-mail and no word of a report", async () => {
  const cast = await custodyCast();
  const sign = randomUUID();
  const fileName = `daftar ${sign}.csv`;
  const source = { described: `a clerk ${sign}`, identity: `Sri ${sign}, sri-${sign}@example.org` };
  const said = { summary: `It lies open ${sign}.`, sourceReference: `TIKET ${sign}` };
  const { reference } = await logAllegation(cast.people.intake_officer, {
    source,
    channel: "e_mail",
    ...said,
    receivedOn: "2021-07-15T09:00",
    claims: [{ text: `All of it ${sign}.` }],
  });
  const item = await aFile(cast, { fileName, title: `A list ${sign}` });
  const { email } = await invite();
  let log = "";
  await exportLog({}, async (pieces) => {
    for await (const piece of pieces) log += piece;
  });
  for (const told of [reference, item.id]) expect(log).toContain(told);
  for (const secret of [sign, email, cast.people.intake_officer.name]) expect(log).not.toContain(secret);
});
