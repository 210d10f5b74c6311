import type { DatabaseSetup } from "@/db/migrate";

/** What a measurement works with: the owner's way into a server of its own, and where to say how far it is. */
export type Bench = { ownerUrl: string; setup: DatabaseSetup; say: (line: string) => void };

/** What a measurement gives back: a table to read and the figures behind it. */
export type Part = {
  name: string;
  goal: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  figures: unknown;
};
