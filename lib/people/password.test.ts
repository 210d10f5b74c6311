import { describe, expect, test } from "vitest";
import { fitsPassword, hashPassword, newPassword } from "./password";

const takes = (password: string) => newPassword().safeParse(password).success;

describe("a password", () => {
  test("has twelve characters and more, as many as 200, of any kind and in any mixture", () => {
    expect(["a".repeat(11), "a".repeat(201)].map(takes)).toEqual([false, false]);
    for (const password of [
      "kuda hujan batu",
      "482915730264",
      "密码密码密码密码密码密码",
      "🐎".repeat(12),
      "x".repeat(200),
    ])
      expect(takes(password), password).toBe(true);
  });

  test("counts to its last character, in its case and with its blanks", async () => {
    const given = ` Kuda hujan ${"batu ".repeat(30)}`;
    const kept = await hashPassword(newPassword().parse(given));
    const others = [`${given}x`, given.slice(0, -1), given.trim(), given.toLowerCase(), given.slice(0, 72)];
    expect(await fitsPassword(kept, given)).toBe(true);
    expect(await Promise.all(others.map((other) => fitsPassword(kept, other)))).toEqual(
      others.map(() => false),
    );
  });
});
