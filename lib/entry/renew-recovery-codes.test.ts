import { describe, expect, test } from "vitest";
import { codeAt, makeAccount } from "@/e2e/structure/account";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { job } from "@/lib/kernel/actor";
import { loadPerson } from "@/lib/people/load";
import { failuresAllowed } from "@/lib/sessions/attempts";
import { signIn } from "@/lib/sessions/sign-in";
import { renewRecoveryCodes } from "./renew-recovery-codes";

ownDatabase();

const wrong = { code: "invalid", fields: { code: "code_wrong" } };

describe("new recovery codes", () => {
  test("replace the old ones for whoever shows a code that was not used yet", async () => {
    const account = await makeAccount();
    const person = await loadPerson(account.personId);
    const code = codeAt(account.totpSecret, new Date());
    await expect(renewRecoveryCodes(person, { code: "000000" })).rejects.toMatchObject(wrong);
    const { recoveryCodes } = await renewRecoveryCodes(person, { code });
    expect(recoveryCodes).toHaveLength(10);
    await expect(renewRecoveryCodes(person, { code })).rejects.toMatchObject(wrong);
    const kept =
      await owner()`select count(*)::int as codes from recovery_codes where person_id = ${person.id}`;
    expect(kept[0]?.codes).toBe(10);
  });

  test("are not guessed through an open session: wrong codes are counted and recorded, and the right one has to wait", async () => {
    const account = await makeAccount();
    const person = await loadPerson(account.personId);
    const guesses = await Promise.allSettled(
      Array.from({ length: failuresAllowed.renewal * 2 }, (_, n) =>
        renewRecoveryCodes(person, { code: `00000${n % 10}` }),
      ),
    );
    const keys = guesses.map((guess) => (guess.status === "rejected" ? guess.reason.key : "renewed"));
    expect(keys.filter((key) => key === "session.too_many")).toHaveLength(failuresAllowed.renewal);
    const code = codeAt(account.totpSecret, new Date());
    await expect(renewRecoveryCodes(person, { code })).rejects.toMatchObject({ key: "session.too_many" });
    const recorded = await owner()`select 1 from audit_events where actor_id = ${person.id}
      and action = 'person.renew-recovery-codes' and outcome = 'refused'`;
    expect(recorded).toHaveLength(failuresAllowed.renewal);
    await expect(signIn(null, { ...account, code })).resolves.toMatchObject({ step: "entered" });
  });

  test("are nothing for a job", () =>
    expect(renewRecoveryCodes(job("sign-in"), { code: "000000" })).rejects.toMatchObject({
      code: "forbidden",
    }));
});
