/** Crockford's base 32: no I, L, O and U, which are read wrongly. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The code of a published version: the first 80 bits of its public fingerprint as 16 signs. */
export const codeOf = (fingerprint: string): string => {
  const bits = BigInt(`0x${fingerprint.slice(0, 20)}`);
  return Array.from({ length: 16 }, (_, place) => signs[Number((bits >> BigInt(75 - 5 * place)) & 31n)]).join(
    "",
  );
};

/** A code as it is printed, in groups of four. */
export const printedCode = (code: string): string => code.match(/.{4}/g)?.join("-") ?? code;

/** The code that somebody typed, in upper case or lower, with O for 0 and I or L for 1, whatever stands between the groups; null when it is none. */
export const readCode = (typed: string): string | null => {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code) ? code : null;
};
