import { expect, test } from "vitest";
import { config } from "@/proxy";

const covers = (path: string) => config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path));

test("The proxy, which cuts bodies at ten megabytes, covers pages and no path that takes bytes", () => {
  for (const path of ["/", "/today", "/cases/RNT-2021-0001/evidence", "/invitation/a.b"])
    expect(covers(path), path).toBe(true);
  for (const path of [
    "/api/evidence",
    "/api/uploads",
    "/api/uploads/3f0c2a52-0000-4000-8000-000000000000",
    "/icon.svg",
  ])
    expect(covers(path), path).toBe(false);
});
