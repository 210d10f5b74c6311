import { describe, expect, it, test } from "vitest";
import { observableKinds } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { normalForm, type ObservableKind } from "./normal-forms";
import { readLines, readText, recognise } from "./recognise";

const forms: readonly (readonly [ObservableKind, string, string | undefined])[] = [
  ["ipv4", "203.0.113[.]9", "203.0.113.9"],
  ["ipv4", "300.1.2.3", undefined],
  ["ipv4", "203.0.113", undefined],
  ["ipv4", "203.0.113.09", undefined],
  ["ipv6", "2001:DB8:0:0::1", "2001:db8::1"],
  ["ipv6", "[2001:db8::1]", "2001:db8::1"],
  ["ipv6", "fe80::1%eth0", undefined],
  ["ipv6", "2001:db8::1::2", undefined],
  ["cidr", "10.1.2.3/8", "10.0.0.0/8"],
  ["cidr", "2001:db8::1/32", "2001:db8::/32"],
  ["cidr", "10.0.0.0/33", undefined],
  ["cidr", "10.0.0.0/-1", undefined],
  ["domain", "EHAC[.]kemkes(dot)go.id", "ehac.kemkes.go.id"],
  ["domain", "kemkes.go.id.", "kemkes.go.id"],
  ["domain", "Breached[.]onion", "breached.onion"],
  ["domain", "registry.example", "registry.example"],
  ["domain", ".onion", undefined],
  ["domain", "report.pdf", undefined],
  ["domain", "user@kemkes.go.id", undefined],
  ["url", "hxxps[:]//Evil[.]example[.]com/A?b=1", "https://evil.example.com/A?b=1"],
  ["url", "hXXp://203.0.113.9:9200/_search", "http://203.0.113.9:9200/_search"],
  ["url", "javascript:alert(1)", undefined],
  ["email", "Seller[at]Forum[.]example.com", "seller@forum.example.com"],
  ["email", "seller@", undefined],
  ["email", "forum.example.com", undefined],
  ["email", "@forum.example.com", undefined],
  ["account", "@seller_of_data", "@seller_of_data"],
  ["account", "two words", undefined],
  ["hash", "D41D8CD98F00B204E9800998ECF8427E", "d41d8cd98f00b204e9800998ecf8427e"],
  ["hash", "d41d8cd98f00b204e9800998ecf8427", undefined],
  ["wallet", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"],
  ["wallet", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
  ["wallet", "0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886e0f7030069857d2e4169ee7"],
  ["wallet", "0x529084", undefined],
  ["cve", "cve-2021-44228", "CVE-2021-44228"],
  ["cve", "CVE-21-44228", undefined],
  ["user_agent", "python-requests/2.26.0", "python-requests/2.26.0"],
  ["user_agent", "   ", undefined],
];

describe("The normal form of an observable", () => {
  it.each(forms)("of kind %s, written %s, is %s", (kind, text, value) => {
    expect(normalForm(kind, text)).toBe(value);
  });

  it("is its own normal form, whatever was written", () => {
    const written = fc.oneof(
      fc.constantFrom(...forms.map(([, text]) => text)),
      fc.ipV4(),
      fc.ipV6(),
      fc.webUrl(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...observableKinds), written, (kind, text) => {
        const value = normalForm(kind, text);
        if (value !== undefined) expect(normalForm(kind, value)).toBe(value);
      }),
    );
  });

  it("is told of nothing longer than an address may be", () => {
    expect(normalForm("url", `https://site.example.com/${"a".repeat(2048)}`)).toBeUndefined();
  });
});

const pasted = `Seen on 20 August: hxxps://forum[.]example[.]com/thread-77, offered by seller(at)mail[.]example.com.
The database answered at 203.0.113.9:9200 and at [2001:db8::9]:9200 (net 203.0.113.0/24);
it was called with e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | CVE-2015-1427.
Paid to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2. See report.pdf, version 3.14, 1.400.000 rows, S.45-07.AB.12, and 203.0.113.9 again.
Mirrors: leak[.]example[.]org, forum.example.com.`;

test("Of a pasted text each observable is read once, in its order, and prose, files, numbers and letters' references are passed over", () => {
  expect(recognise(pasted).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    "url https://forum.example.com/thread-77",
    "email seller@mail.example.com",
    "ipv4 203.0.113.9",
    "ipv6 2001:db8::9",
    "cidr 203.0.113.0/24",
    "hash e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "cve CVE-2015-1427",
    "wallet 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "domain leak.example.org",
    "domain forum.example.com",
  ]);
  expect(recognise(pasted)[0]?.asReceived).toBe("hxxps://forum[.]example[.]com/thread-77");
});

test("What seems to be meant as an observable and is none is told as it stands, and prose is not", () => {
  const text = `Seen on 20 August 2021 at 10:30 (20/08/2021), 1.400.000 rows, 3.14 GB, and/or e.g. 12%, by Tim-A:
300.1.2.3, CVE-21-44228; hxxps://, seller_of_data and 203.0.113.9.
d41d8cd98f00b204e9800998ecf8427
someone
---
someone`;
  expect(readText(text)).toEqual({
    read: [{ kind: "ipv4", value: "203.0.113.9", asReceived: "203.0.113.9" }],
    passedOver: [
      "300.1.2.3",
      "CVE-21-44228",
      "hxxps://",
      "seller_of_data",
      "d41d8cd98f00b204e9800998ecf8427",
      "someone",
    ],
  });
  expect(readText(pasted).passedOver).toEqual(["report.pdf", "S.45-07.AB.12"]);
});

test("Of lines of one kind those that are none of it are named by their number", () => {
  expect(readLines("ipv4", "203.0.113.9\r\n\n300.1.2.3\n203.0.113[.]9\nx")).toEqual({
    read: [{ kind: "ipv4", value: "203.0.113.9", asReceived: "203.0.113.9" }],
    unread: [3, 5],
  });
});
