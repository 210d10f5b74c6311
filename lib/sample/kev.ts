import excerpt from "@/db/sample/kev-excerpt.json" with { type: "json" };
import { loadKev } from "@/lib/kev/load";
import type { Cast } from "./people";

/** An excerpt of the catalogue, loaded by the agency's administrator, so that the sample shows what is marked; tells how many entries it has. */
export const loadKevSample = async ({ people }: Cast): Promise<number> => {
  const file = new TextEncoder().encode(JSON.stringify(excerpt));
  return (await loadKev(people.administrator, { file })).count;
};
