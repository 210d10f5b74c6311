import { expect, test } from "vitest";
import type { Published } from "@/lib/statements/published";
import { entryOf } from "@/lib/statements/register";
import { atomFeed, jsonFeed } from "./feeds";

const statement: Published = {
  ...{
    id: "0b9f6a1e-3c52-4f0e-9a7d-5d0f6f2f7c11",
    slug: "laporan-0b9f6a1e",
    matter: "m",
    digest: "",
    correctsSlug: null,
    originalId: null,
  },
  ...{ language: "id", kind: "correction" },
  title: `Basis data <eHAC> & "kartu" ]]>`,
  organisation: { name: "Badan Siber", english: "Cyber Agency", short: "B" },
  publishedAt: new Date("2021-09-09T03:20:00Z"),
  sentences: [
    { kind: "heading", text: "Yang <b>kami</b> pastikan" },
    { kind: "advice", text: "Ganti sandi & kode." },
  ],
};
const first = {
  ...entryOf(statement),
  id: "5c6f3f54-0000-4000-8000-000000000000",
  at: Date.UTC(2021, 8, 8, 8),
};
const address = "http://localhost:3000/en/statements";

test("An Atom feed has each statement once, escaped, under the id and time of its first publication", () => {
  expect(atomFeed("en", [{ ...statement, first, followed: null, isStale: false }])).toBe(
    [
      `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">`,
      `<id>${address}/feed.xml</id><title>Statements to the public</title><updated>2021-09-09T03:20:00.000Z</updated>`,
      `<link rel="self" type="application/atom+xml" href="${address}/feed.xml"/>`,
      `<link rel="alternate" type="text/html" href="${address}"/><author><name>Runut</name></author>`,
      `<entry xml:lang="id"><id>urn:uuid:5c6f3f54-0000-4000-8000-000000000000</id>`,
      `<title>Basis data &lt;eHAC&gt; &amp; &quot;kartu&quot; ]]&gt;</title>`,
      `<link rel="alternate" type="text/html" href="${address}/laporan-0b9f6a1e"/>`,
      `<published>2021-09-08T08:00:00.000Z</published><updated>2021-09-09T03:20:00.000Z</updated>`,
      `<author><name>Cyber Agency</name></author><category term="correction" label="Correction"/>`,
      `<content type="text">Yang &lt;b&gt;kami&lt;/b&gt; pastikan\n\nGanti sandi &amp; kode.</content></entry></feed>`,
    ].join(""),
  );
  expect(atomFeed("ar", [])).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});

test("A JSON Feed 1.1 has the same", () => {
  expect(JSON.parse(jsonFeed("id", [{ ...statement, first, followed: null, isStale: false }]))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Pernyataan kepada masyarakat",
    home_page_url: "http://localhost:3000/id/statements",
    feed_url: "http://localhost:3000/id/statements/feed.json",
    language: "id",
    items: [
      {
        id: "urn:uuid:5c6f3f54-0000-4000-8000-000000000000",
        url: "http://localhost:3000/id/statements/laporan-0b9f6a1e",
        title: `Basis data <eHAC> & "kartu" ]]>`,
        content_text: "Yang <b>kami</b> pastikan\n\nGanti sandi & kode.",
        date_published: "2021-09-08T08:00:00.000Z",
        date_modified: "2021-09-09T03:20:00.000Z",
        authors: [{ name: "Badan Siber" }],
        tags: ["correction"],
        language: "id",
      },
    ],
  });
});
