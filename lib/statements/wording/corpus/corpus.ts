import { readFileSync } from "node:fs";

/** A sentence of crisis communication: what it truly is, how an assertion would use its record, the sign that it shows for sure. */
type Specimen = { truth: string; use: string | null; sign: string | null; text: string };

/** Names of the case that the corpus is told about. */
export const knownNames = [
  ...["eHAC", "PeduliLindungi", "Kementerian Kesehatan", "Kemenkes", "Ministry of Health", "BSSN", "Polri"],
  ...["vpnMentor", "Badan Siber dan Sandi Negara", "National Cyber and Crypto Agency"],
];

/** The committed sentences of a language. */
export const corpus = (language: "id" | "en"): Specimen[] =>
  readFileSync(`lib/statements/wording/corpus/${language}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [truth = "", use = "", sign = "", text = ""] = line.split(" | ");
      return { truth, use: use === "-" ? null : use, sign: sign === "-" ? null : sign, text };
    });
