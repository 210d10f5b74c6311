import { expect, test } from "vitest";
import { amendedText } from "./amended-text";

type Words = Parameters<typeof amendedText>[2];
const said = Object.assign((key: string) => `<${key}>`, { has: () => true });
const words = (locale: string): Words => ({
  domain: said as unknown as Words["domain"],
  amendments: said as unknown as Words["amendments"],
  organisations: [{ id: "one", name: "The ministry" }],
  locale,
});

test("A moment that was amended stands with its zone, and as a day where it was told as one", () => {
  const occurred = (text: string, locale: string) => amendedText("occurredAt", text, words(locale));
  expect(occurred("2021-08-25T08:31:00.000Z", "id")).toBe("25 Agu 2021, 15.31 WIB");
  expect(occurred("2021-08-25T08:31:00.000Z", "en")).toBe("25 Aug 2021, 15:31 WIB");
  expect(occurred("2021-08-23T17:00:00.000Z", "id")).toBe("24 Agu 2021");
});

test("What a field kept in a form of its own stands in words", () => {
  const en = words("en");
  expect(amendedText("firstSeenAt", "2021-07-15T03:00:00.000Z", en)).toBe("15 Jul 2021, 10:00 WIB");
  expect(amendedText("firstSeenExactness", "minute", en)).toBe("<precision.minute>");
  expect(amendedText("firstSeenPartyId", "one", en)).toBe("The ministry");
  // As it stood before the hour was asked.
  expect(amendedText("firstSeenOn", "2021-07-15", en)).toBe("15 Jul 2021");
  expect(amendedText("people", "1300000", en)).toBe("1,300,000");
  expect(amendedText("precision", "day", en)).toBe("<precision.day>");
  expect(amendedText("anonymous", "false", en)).toBe("<no>");
  expect(amendedText("partyId", "one", en)).toBe("The ministry");
  expect(amendedText("severity", "high", en)).toBe("<severity.high>");
  expect(amendedText("text", "Records lay open.", en)).toBe("Records lay open.");
});
