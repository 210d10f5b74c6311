import { expect, test, vi } from "vitest";
import { Failure } from "./failure";
import { webProcesses } from "./web-processes";

test("RUNUT_WEB_PROCESSES says how many web processes run, and what is no such number is refused in a sentence", () => {
  vi.stubEnv("RUNUT_WEB_PROCESSES", "");
  expect(webProcesses(3)).toBe(3);
  vi.stubEnv("RUNUT_WEB_PROCESSES", "8");
  expect(webProcesses(3)).toBe(8);
  for (const wrong of ["0", "9", "-1", "1.5", "2e0", "many", " 2"]) {
    vi.stubEnv("RUNUT_WEB_PROCESSES", wrong);
    expect(() => webProcesses(3)).toThrow(
      new Failure(`RUNUT_WEB_PROCESSES is not a number from 1 to 8: ${wrong}`, 2),
    );
  }
});
