import type { DatabaseSetup } from "@/db/migrate";

/** What a measurement works with: the owner's way into a server of its own, the cases of the smaller and the larger hold, and where to say how far it is. */
export type Bench = {
  ownerUrl: string;
  setup: DatabaseSetup;
  sizes: readonly [small: number, large: number];
  say: (line: string) => void;
};

/** A table to read and the figures behind it; several may come from one measurement. */
export type Part = {
  name: string;
  goal: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  figures: unknown;
};
