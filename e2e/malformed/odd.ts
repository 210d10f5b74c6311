/** What the random requests are made with: records that exist, and a sign by which what was sent is known in a log. */
export type Known = { reference: string; ids: readonly string[]; mark: string };

/** Parts of an address as they stand in it, encoded or wrongly so. */
export const odd = [
  ...[
    "%ff%fe",
    "%00",
    "%",
    "%2",
    "%c0%af",
    "%ed%a0%80",
    "%2e%2e%2f",
    "..%5c",
    "%0d%0aSet-Cookie:a=b",
    "%E2%80%AE",
  ],
  ...[
    "0",
    "-1",
    "1e9",
    "9".repeat(30),
    "2147483648",
    "null",
    "__proto__",
    "constructor",
    "[reference]",
    "NaN",
  ],
  ...[
    "RNT-2021-0001",
    "RNT-0000-0000",
    "A-2021-99999",
    "RNT-99999999999-1",
    "00000000-0000-0000-0000-000000000000",
  ],
  ...["0000-01-01", "0000-01-01T00:00", "0021-08-25T10:00", "20211-08-25T10:00", "99999-12-31", "2021-02-30"],
  ...[
    "999999999999999_0b9f6a1e-3c52-4f0e-9a7d-5d0f6f2f7c11",
    "253402300800000_x",
    "-1_",
    "_",
    "%27%22%3E%3Cscript%3E",
  ],
  ...[
    "/.//evil.example",
    "%2F.%2F%2Fevil.example",
    "%F0%9F%92%A5",
    "x".repeat(3000),
    "",
    "finding:",
    ":",
    "none:%00",
  ],
];

/** Every byte of a text as an address writes it. */
export const encodedAnyhow = (text: string) =>
  [...Buffer.from(text, "utf8")].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
