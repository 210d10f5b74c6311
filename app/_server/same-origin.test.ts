import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const sent = (headers: Record<string, string>) =>
  isSameOrigin(
    new Request("http://runut.example/api", {
      method: "POST",
      headers: { host: "runut.example", ...headers },
    }),
  );

describe("isSameOrigin", () => {
  it("believes the browser", () => {
    expect(sent({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(sent({ "sec-fetch-site": "same-site" })).toBe(false);
    expect(sent({ "sec-fetch-site": "cross-site", origin: "http://runut.example" })).toBe(false);
  });

  it("compares the origin where the browser says no more, and trusts no silence", () => {
    expect(sent({ origin: "http://runut.example" })).toBe(true);
    expect(sent({ origin: "http://other.example" })).toBe(false);
    expect(sent({ origin: "null" })).toBe(false);
    expect(sent({})).toBe(false);
  });
});
