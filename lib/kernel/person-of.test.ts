import { expect, it } from "vitest";
import { personOf } from "./person-of";

it("A person is told with the organisation, once, and a name that only holds its word is no name with it", () => {
  expect(personOf("Official", "Kemenkes")).toBe("Official, Kemenkes");
  expect(personOf("Spokesperson, BSSN", "BSSN")).toBe("Spokesperson, BSSN");
  expect(personOf("Police liaison", "Police")).toBe("Police liaison, Police");
  expect(personOf("", "BSSN")).toBe("BSSN");
  expect(personOf("Official", "")).toBe("Official");
});
