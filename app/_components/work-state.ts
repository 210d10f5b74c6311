export type WorkState =
  | "not_started"
  | "not_needed"
  | "under_way"
  | "waiting"
  | "done"
  | "shown_in_part"
  | "not_shown";
export type Workstream = "intake" | "verification" | "police" | "statements" | "closure";

/** The states of work that is not shown to a reader, or not all of it. */
export const shutStates = ["shown_in_part", "not_shown"] as const satisfies readonly WorkState[];
export type ShutState = (typeof shutStates)[number];

/** How a state of work looks: the class that gives it its tone and its circle, and the texture of its bar. */
export const workLooks = {
  not_started: { tone: "s-none", texture: "dots" },
  not_needed: { tone: "s-skip", texture: "dots" },
  under_way: { tone: "s-way", texture: "" },
  waiting: { tone: "s-wait", texture: "hatch" },
  done: { tone: "s-done", texture: "" },
  shown_in_part: { tone: "s-part", texture: "" },
  not_shown: { tone: "s-shut", texture: "" },
} as const satisfies Record<WorkState, { tone: string; texture: string }>;
