import type { taskEndings } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

type Ended = { ending: (typeof taskEndings)[number] | null };

/** Why nothing more can be done to this task, as a message key; null while it is open. */
export const obstacle = ({ ending }: Ended): RefusalKey | null => (ending === null ? null : `task.${ending}`);
