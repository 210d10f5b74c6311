export type WorkState = "not_started" | "not_needed" | "under_way" | "waiting" | "done" | "not_shown";
export type Workstream = "intake" | "verification" | "police" | "statements" | "closure";

/** How a state of work looks: the class that gives it its tone and its circle, and the texture of its bar. */
export const workLooks = {
  not_started: { tone: "s-none", texture: "dots" },
  not_needed: { tone: "s-skip", texture: "dots" },
  under_way: { tone: "s-way", texture: "" },
  waiting: { tone: "s-wait", texture: "hatch" },
  done: { tone: "s-done", texture: "" },
  not_shown: { tone: "s-shut", texture: "" },
} as const satisfies Record<WorkState, { tone: string; texture: string }>;
