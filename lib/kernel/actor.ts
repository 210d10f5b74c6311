import type { roles } from "@/db/schema/vocabulary";

export type Role = (typeof roles)[number];

/** For whom a deputy acts, and until when they may. */
export type StandsFor = { deputyId: string; id: string; name: string; until: Date };

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
  /** Where they act as a deputy; their roles are then the one that they stand in for. */
  standsFor?: StandsFor;
};

/** Whose matters the person minds now: their own, or those of whom they stand in for. */
export const minds = ({ id, standsFor }: Pick<Person, "id" | "standsFor">): string => standsFor?.id ?? id;

/** Work that no person does: signing somebody in, the first start, serving the public, telling subscribers. */
export type JobName = "sign-in" | "bootstrap" | "public" | "mail" | "upkeep" | "release";
export type Job = { kind: "job"; name: JobName; address?: string | null };

export type Actor = Person | Job;

export const job = (name: JobName, address: string | null = null): Job => ({ kind: "job", name, address });
