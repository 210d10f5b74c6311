import { describe, expect, test } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { fc } from "@/e2e/structure/random";
import { storedDay, storedMoment } from "./schema/stored-moment";

describe("a moment as the database writes it", () => {
  test.each([
    ["2021-08-25 03:00:00+00", "2021-08-25T03:00:00.000Z"],
    ["2021-08-25 10:00:00.123456+07", "2021-08-25T03:00:00.123Z"],
    ["2021-08-25 00:30:00-03:30", "2021-08-25T04:00:00.000Z"],
    ["0021-08-25 10:00:00+07:07:12", "0021-08-25T02:52:48.000Z"],
    ["0099-01-01 00:00:00+00", "0099-01-01T00:00:00.000Z"],
    ["0044-03-15 00:00:00+00 BC", "-000043-03-15T00:00:00.000Z"],
    ["20211-08-25 10:00:00+00", "+020211-08-25T10:00:00.000Z"],
    ["infinity", "+275760-09-13T00:00:00.000Z"],
    ["-infinity", "-271821-04-20T00:00:00.000Z"],
  ])("%s is %s", (text, iso) => {
    expect(storedMoment(text).toISOString()).toBe(iso);
  });

  test("is that moment, in every zone of a session, whatever the year", async () => {
    const zones = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "America/St_Johns"];
    await fc.assert(
      fc.asyncProperty(
        fc.date({
          min: new Date("-004000-01-01T00:00:00Z"),
          max: new Date("+200000-01-01T00:00:00Z"),
          noInvalidDate: true,
        }),
        fc.constantFrom(...zones),
        async (at, zone) => {
          const ms = at.getTime();
          const [row] = await owner().begin(async (tx) => {
            await tx`select set_config('timezone', ${zone}, true)`;
            return tx`select at::text as text, (extract(epoch from at) * 1000)::bigint as ms
              from (values (date_trunc('milliseconds', timestamptz 'epoch' + ${ms}::bigint * interval '1 millisecond'))) t (at)`;
          });
          expect(storedMoment(row?.text).getTime()).toBe(Number(row?.ms));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  ["2021-08-25", "2021-08-25"],
  ["0021-08-25", "0021-08-25"],
  ["20211-08-25", "+020211-08-25"],
  ["0044-03-15 BC", "-000043-03-15"],
  ["infinity", "+271820-01-01"],
])("The day %s reads %s, which is a moment to every page", (text, iso) => {
  expect(storedDay(text)).toBe(iso);
  expect(new Date(storedDay(text)).getTime()).not.toBeNaN();
});
