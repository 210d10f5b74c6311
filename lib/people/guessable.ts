import type { FieldKey } from "@/lib/kernel/refusal";

/** How many letters and figures a password has left, at least, when the words of the place are taken out of it. */
const leftAtLeast = 8;
/** Shorter words stand in too many others. */
const wordAtLeast = 4;

/** Why a password is one of the first that somebody would try (NIST SP 800-63B §3.1.1.2): it is common, or made of the words of the place; null when it is neither. */
export const guessable = async (password: string, place: readonly string[]): Promise<FieldKey | null> => {
  const text = password.normalize("NFKC").toLowerCase();
  if (repeats(text) || (await isCommon(text))) return "password_common";
  return isOfPlace(text, place) ? "password_of_the_place" : null;
};

/** The same few signs over and over, such as "abcabcabcabc". */
const repeats = (text: string): boolean => /^(.{1,6}?)\1+.{0,2}$/s.test(text);

/** A common password, or one between figures and signs: "password12345!". */
const isCommon = async (text: string): Promise<boolean> => {
  const known = await common();
  return known.has(text) || known.has(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
};

const isOfPlace = (text: string, place: readonly string[]): boolean => {
  const words = [...new Set(place.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)))]
    .filter((word) => word.length >= wordAtLeast)
    .sort((a, b) => b.length - a.length);
  const without = words.reduce((left, word) => left.replaceAll(word, ""), text);
  return without !== text && without.replace(/[^\p{L}\p{N}]/gu, "").length < leftAtLeast;
};

/** Some 49,000 passwords by how often they were found, from the package; read when the first password is chosen. */
const common = (): Promise<ReadonlySet<string>> => {
  read ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"].map((one) => one.toLowerCase())),
  );
  return read;
};
let read: Promise<ReadonlySet<string>> | undefined;
