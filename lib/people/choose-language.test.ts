import { expect, test } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { lastEvent } from "@/e2e/structure/refusals";
import { chooseLanguage } from "./choose-language";

test("A language is chosen and recorded, also when it is the same once more", async () => {
  const { coordinator } = await makePeople();
  for (const locale of ["en", "en", "id", "id"]) {
    await chooseLanguage(coordinator, { locale });
    expect(await owner()`select locale from people where id = ${coordinator.id}`).toEqual([{ locale }]);
    expect(await lastEvent("person.choose-language", coordinator.id)).toMatchObject({ facts: { locale } });
  }
});
