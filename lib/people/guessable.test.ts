import { describe, expect, test } from "vitest";
import { guessable } from "./guessable";

const place = ["Runut", "Badan Siber dan Sandi Negara", "BSSN", "juru.bicara@bssn.example", "Juru bicara"];

describe("a password that anybody would try first", () => {
  test("is one of the common ones, whatever stands around it and however it is written", async () => {
    for (const common of ["1qaz2wsx3edc", "Password12345!", "QWERTY!!!!!!!", "123456qwerty", "sayang123456"])
      expect(await guessable(common, place), common).toBe("password_common");
  });

  test("is the same few signs over and over", async () => {
    for (const repeated of ["aaaaaaaaaaaa", "abcabcabcabc", "kucingkucing", "12345612345612"])
      expect(await guessable(repeated, place), repeated).toBe("password_common");
  });

  test("is made of the words of the place: Runut, an organisation, the person's own address", async () => {
    for (const ofPlace of ["Runut-BSSN-2026", "siberdansandi1", "juru.bicara.bssn", "BadanSiber!2026"])
      expect(await guessable(ofPlace, place), ofPlace).toBe("password_of_the_place");
  });

  test("is not what only one person would put together", async () => {
    for (const own of ["correct horse battery staple", "empat kata tanpa arti di runut", "xK2!pQ9#vL7m"])
      expect(await guessable(own, place), own).toBeNull();
  });
});
