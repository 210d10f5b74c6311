import type { Tx } from "@/lib/kernel/as";
import { recognise } from "./recognise";
import { type SeenBefore, seenBefore } from "./seen-before";

/** How much of a text is read, in characters, and how many observables of it are looked for. */
const most = { characters: 20_000, observables: 100 };

/** In which cases that the actor sees the observables of a text were met, but for one. */
export const seenInText = (tx: Tx, text: string, except: string | null = null): Promise<SeenBefore[]> =>
  seenBefore(tx, recognise(text.slice(0, most.characters)).slice(0, most.observables), except);
