import type { AssertionState } from "@/lib/statements/assertions";

/** What the writing surface says, in the reader's language. */
export type WriterWords = {
  list: string;
  hint: string;
  keys: string;
  sentence: string;
  next: string;
  kind: string;
  kinds: Readonly<Record<string, string>>;
  basis: string;
  choose: string;
  likely: string;
  all: string;
  use: string;
  chooseUse: string;
  reason: string;
  speaker: string;
  begins: string;
  up: string;
  down: string;
  remove: string;
  add: string;
  open: string;
  proposed: string;
  differs: string;
  sounds: string;
  leftOpen: string;
  states: Readonly<Record<AssertionState, string>>;
  title: string;
  titleHint: string;
  preview: string;
  previewNote: string;
  before: string;
  nothing: string;
  problem: string;
};
