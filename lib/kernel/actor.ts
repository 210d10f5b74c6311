import type { roles } from "@/db/schema/vocabulary";

export type Role = (typeof roles)[number];

/** A signed-in person; `address` is where the request came from, when it is known. */
export type Person = {
  kind: "person";
  id: string;
  name: string;
  organisationId: string;
  organisation: string;
  roles: readonly Role[];
  sessionId: string | null;
  address: string | null;
};

/** Work that no person does: signing somebody in, the first start, serving the public. */
export type JobName = "sign-in" | "bootstrap" | "public" | "upkeep";
export type Job = { kind: "job"; name: JobName; address?: string | null };

export type Actor = Person | Job;

export const job = (name: JobName, address: string | null = null): Job => ({ kind: "job", name, address });
