import { afterEach, expect, test, vi } from "vitest";
import { cookieName, sessionCookieName } from "./cookie-name";

afterEach(() => vi.unstubAllEnvs());

test("Over https a cookie's name has the browser insist on Secure, and on the host where it is for the whole site", () => {
  vi.stubEnv("RUNUT_ORIGIN", "https://runut.example");
  expect(sessionCookieName()).toBe("__Host-runut.session");
  expect(cookieName("lang")).toBe("__Host-lang");
  expect(cookieName("runut.enrolment", "/sign-in")).toBe("__Secure-runut.enrolment");
});

test("Over http a cookie has its plain name, as a browser would refuse another", () => {
  vi.stubEnv("RUNUT_ORIGIN", "http://localhost:3000");
  expect(cookieName("lang")).toBe("lang");
  expect(sessionCookieName()).toBe("runut.session");
});
