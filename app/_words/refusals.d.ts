import type { fields, refusals } from "./messages";

declare module "@/lib/kernel/refusal" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged into
  interface Worded {
    refusal: keyof typeof refusals;
    field: keyof typeof fields;
  }
}
