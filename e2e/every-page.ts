import { readdirSync } from "node:fs";
import { idOf } from "./structure/plans-walk";

/** The address of every page of the desk, for whoever looks at the case of this number in a hold; a page that is not known here has an address with a "[" in it. */
export const everyPage = (n: number): string[] =>
  everyRoute()
    .map((route) => addressOf(route, n))
    .sort();

/** The route of every page of the desk: "/cases/[reference]/police". */
export const everyRoute = (): string[] =>
  readdirSync("app/(desk)", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file}`.replace(/\/page\.tsx$/, ""))
    .sort();

/** The address of a route in a hold. */
export const addressOf = (route: string, n: number): string => {
  const id = Object.entries(ids).find(([start]) => route.startsWith(start))?.[1];
  return (route || "/")
    .replace("/allegations/[reference]", `/allegations/ALG-2021-${n}`)
    .replace("[reference]", `RNT-2021-${n}`)
    .replace("[number]", "1")
    .replace("/for-cases/[name]", "/for-cases/open_database-id")
    .replace("/templates/[name]", "/templates/holding-id")
    .replace("[language]", "en")
    .replace("[index]", `${n}`)
    .replace("[table]/[key]", `findings/${idOf("finding", n)}`)
    .replace("/systems/[id]", `/systems/${idOf("system", n - (n % 5))}`)
    .replace("[id]", id ? idOf(id, n) : "[id]")
    .replace(/\/label$/, "/label?to=RED")
    .replace(/\/template$/, "/template?of=open_database-id")
    .replace(/\/claims$/, "/claims?claim=1");
};

const ids: Record<string, string> = {
  "/referrals/[id]": "referral",
  "/answers/[id]": "question",
  "/people/[id]": "nobody",
  "/people/organisation/[id]": "nobody",
  "/cases/[reference]/deadlines/[id]": "deadline",
  "/cases/[reference]/notes/[id]": "note",
  "/cases/[reference]/observables/[id]": "observable",
  "/cases/[reference]/tasks/[id]": "task",
  "/cases/[reference]/statements/shared/[id]": "share",
};
