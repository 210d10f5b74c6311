import type { GlyphName } from "./glyphs";

export type WorkState = "not_started" | "not_needed" | "under_way" | "waiting" | "done";
export type Workstream = "intake" | "verification" | "police" | "statements" | "closure";

/** How a state of work looks: the class that gives it its tone, its circle, and the texture of its bar. */
export const workLooks = {
  not_started: { tone: "s-none", glyph: "w-none", texture: "dots" },
  not_needed: { tone: "s-skip", glyph: "w-skip", texture: "dots" },
  under_way: { tone: "s-way", glyph: "w-way", texture: "" },
  waiting: { tone: "s-wait", glyph: "w-wait", texture: "hatch" },
  done: { tone: "s-done", glyph: "w-done", texture: "" },
} as const satisfies Record<WorkState, { tone: string; glyph: GlyphName; texture: string }>;
