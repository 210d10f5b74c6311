import { afterEach, expect, test, vi } from "vitest";
import { answer, speaker } from "./say";

const heard = vi.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => heard.mockClear());

test("A file's name cannot clear the screen, turn the writing round or add a line of its own to an answer", () => {
  const name = "data/\u001b[2J\u202Egpj.exe\nThe bag is valid: BagIt 1.0, 1 files.";
  answer(false, { name }, ["The bag is not valid:", `  missing (${name})`]);
  answer(true, { name }, []);
  speaker(false)(`Reading ${name}`);
  const said = heard.mock.calls.map(([text]) => String(text));
  for (const text of said) expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(said[0]?.split("\n")).toHaveLength(2);
  expect(JSON.parse(`${said[1]}`)).toEqual({ name });
});
