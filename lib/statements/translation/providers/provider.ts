import type { Language } from "../digest";

/** Where a service is asked, and with which key, if it wants one. */
export type Route = { address: string; key: string | null };

/** What a service calls the language of a text and the one into which it is translated. */
export type Pair = { source: string; target: string };

/** Whoever translates over a wire. Both throw `NoTranslation` when there is no whole answer in time. What a person pastes by hand asks nobody and goes the way of what they type. */
export type Provider = {
  /** Asked before any word of the text has left. */
  pairOf: (route: Route, from: Language, into: Language) => Promise<Pair>;
  /** The sentences translated, in their order, one for each. */
  translate: (route: Route, texts: readonly string[], pair: Pair) => Promise<string[]>;
};

/** Why there is no translation, as a message key. */
export type Failing = "service.silent" | "service.refused" | "service.unfit" | "service.no_such_pair";

/** That a provider gave no translation, and why. */
export class NoTranslation extends Error {
  constructor(readonly key: Failing) {
    super(key);
  }
}
