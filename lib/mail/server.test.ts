import { afterEach, describe, expect, it, vi } from "vitest";
import { mailServer } from "./server";

afterEach(() => vi.unstubAllEnvs());
const from = "BSSN <pernyataan@bssn.example>";

describe("the mail server", () => {
  it("is none where nothing is set", () => {
    expect(mailServer("", "")).toBeNull();
  });

  it("is spoken to under TLS that is verified unless it is this machine or the way there is trusted", () => {
    const read = (set: string) => {
      const { host, port, secure, tls } = mailServer(set, from) ?? {};
      return [host, port, secure, tls];
    };
    expect(read("smtp://mail.example")).toEqual(["mail.example", 587, false, "required"]);
    expect(read("smtps://mail.example")).toEqual(["mail.example", 465, true, "required"]);
    expect(read("smtp://[::1]:25")).toEqual(["::1", 25, false, "none"]);
    vi.stubEnv("RUNUT_TRUSTED_NETWORK", "1");
    expect(read("smtp://mail.example:25")).toEqual(["mail.example", 25, false, "offered"]);
  });

  it("is entered with what stands before its name, and the sender may have a name", () => {
    const { auth, from: sender } = mailServer("smtps://us%40er:p%3Aw@mail.example", from) ?? {};
    expect(auth).toEqual({ user: "us@er", pass: "p:w" });
    expect(sender).toEqual({ name: "BSSN", address: "pernyataan@bssn.example" });
    expect(mailServer("smtp://mail.example", "a@b.example")?.from).toEqual({
      name: "",
      address: "a@b.example",
    });
  });

  it.each([
    ["smtp://mail.example", ""],
    ["", from],
    ["mail.example:25", from],
    ["https://mail.example", from],
    ["smtp://mail.example", "nobody"],
    ["smtp://mail.example", "A <a@b.example>, C <c@d.example>"],
  ])("is refused in words where %j and %j do not make one", (set, sender) => {
    expect(() => mailServer(set, sender)).toThrow(/^RUNUT_(SMTP|MAIL_FROM)/);
  });
});
