import { expect, it } from "vitest";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { refusedTo } from "./refused-to";

const changed = conflict("changed_meanwhile");
const site = "https://runut.example";
const file = "/cases/RNT-2021-0001/file";

it.each([
  ["/audit", changed, null, "/audit?refused=changed_meanwhile"],
  ["/evidence?item=3", changed, null, "/evidence?item=3&refused=changed_meanwhile"],
  ["/audit", changed, `${site}/audit?act=case.open`, "/audit?act=case.open&refused=changed_meanwhile"],
  ["/audit", changed, `${site}/audit?refused=invalid`, "/audit?refused=changed_meanwhile"],
  ["/audit", changed, `${site}/today?a=b`, "/audit?refused=changed_meanwhile"],
  [file, invalid({ purpose: "required" }), null, `${file}?refused=required`],
] as const)("A refusal leads a form from %s back to it, as it stood, with why", (page, why, referer, to) => {
  const answer = refusedTo(() => page)(why, new FormData(), referer);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, to]);
});
