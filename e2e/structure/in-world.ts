import { beforeAll, vi } from "vitest";
import { ownDatabase } from "./own-database";
import type { OpenedCase } from "./people";
import type { Viewer, World } from "./visibility-rules";
import { fillWorld } from "./world";

export let world: World = {};
export let viewers: Record<string, Viewer> = {};
export let own: OpenedCase;
export let foreign: OpenedCase;

/** Runs the tests of a file in a database of their own with a filled world, which `world`, `viewers`, `own` and `foreign` are from then on. */
export const beInWorld = (): void => {
  ownDatabase();
  vi.setConfig({ testTimeout: 120_000 });
  beforeAll(async () => {
    ({ world, viewers, own, foreign } = await fillWorld());
  });
};
