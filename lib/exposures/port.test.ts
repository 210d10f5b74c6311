import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { port } from "./port";

const read = (text: string) => port().safeParse(text).data;

describe("port", () => {
  it.each([
    ["443", "443"],
    ["9200/TCP", "9200/tcp"],
    ["53 / udp", "53/udp"],
    ["00080", "80"],
    ["65535", "65535"],
    ["not published", "not published"],
  ])("keeps %j as %j", (text, kept) => expect(read(text)).toBe(kept));

  it.each(["0", "65536", "70000", "70000/tcp", "-1", "9200/ip", "80, 443", "http 80"])("refuses %j", (text) =>
    expect(read(text)).toBeUndefined(),
  );

  it("takes every number that a port can have and no other", () => {
    fc.assert(
      fc.property(fc.nat(200_000), (number) => {
        expect(read(`${number}`)).toBe(1 <= number && number <= 65_535 ? `${number}` : undefined);
      }),
    );
  });
});
