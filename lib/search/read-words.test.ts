import { describe, expect, it } from "vitest";
import { readWords } from "./read-words";

describe("What is typed into the search box", () => {
  it.each([
    ["rnt-2021-0001", { as: "case", reference: "RNT-2021-0001" }],
    [" A-2021-0029 ", { as: "allegation", reference: "A-2021-0029" }],
    ["E-0003", { as: "evidence", number: 3 }],
    ["RNT-2021-0001 E-0003", { as: "evidence", number: 3, reference: "RNT-2021-0001" }],
    ["S2", { as: "statement", number: 2 }],
    ["RNT-2021-0001 / S2", { as: "statement", number: 2, reference: "RNT-2021-0001" }],
    ["R-0001", { as: "referral", number: 1 }],
    ["cve-2021-44228", { as: "cve", cve: "CVE-2021-44228" }],
    ["CVE-2021-1", { as: "words", words: "CVE-2021-1" }],
    ["cwe-306", { as: "cwe", cwe: "CWE-306" }],
    ["0969b71b", { as: "hash", begun: "0969b71b" }],
    [`SHA-256: ${"AB12".repeat(16)}`, { as: "hash", begun: "ab12".repeat(16) }],
    ["ehac.example.id", { as: "host", host: "ehac.example.id" }],
    ["203.0.113.7:9200", { as: "host", host: "203.0.113.7", port: "9200" }],
    ["2001:DB8::1", { as: "host", host: "2001:db8::1" }],
    ["[2001:db8::1]:443", { as: "host", host: "2001:db8::1", port: "443" }],
    ["9200/tcp", { as: "port", port: "9200" }],
    ["old eHAC system", { as: "words", words: "old eHAC system" }],
    ["021/TI/SDE.824.1/N/2021", { as: "words", words: "021/TI/SDE.824.1/N/2021" }],
    ["facade", { as: "words", words: "facade" }],
    ["2021", { as: "words", words: "2021" }],
    ["withheld", { as: "words", words: "withheld" }],
  ])("%s is read as what it is", (typed, read) => {
    expect(readWords(typed)).toEqual(read);
  });
});
