import { describe, expect, it } from "vitest";
import { host, readHost } from "./host";

describe("A host", () => {
  it("is a name, an IPv4 or an IPv6 address, or withheld, in either language", () => {
    const kept = [
      "eHAC.example.id",
      "203.0.113.7",
      "[2001:DB8::1]",
      "2001:0db8:0:0:0:0:0:1",
      "withheld",
      "Dirahasiakan",
      "a.b.",
      "xn--bcher-kva.example",
    ];
    expect(kept.map(readHost)).toEqual([
      "ehac.example.id",
      "203.0.113.7",
      "2001:db8::1",
      "2001:db8::1",
      "withheld",
      "withheld",
      "a.b",
      "xn--bcher-kva.example",
    ]);
  });

  it("is nothing else", () => {
    const others = [
      "",
      "server",
      "999.1.1.1",
      "a b.example",
      "-a.example",
      "https://a.example",
      "1.2.3",
      "::g",
    ];
    for (const other of others) expect(host().safeParse(other).success, other).toBe(false);
  });
});
