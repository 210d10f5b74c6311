import { enqueue } from "@/lib/kernel/enqueue";
import type { Effect } from "@/lib/kernel/record";

/** That whoever subscribes is told of a publication, decided by a job once the public can read it. */
export const tellSubscribers = (publicationId: string): Effect =>
  enqueue("tell-subscribers", { publicationId }, `tell-subscribers ${publicationId}`);
