import type { Noun } from "./noun";

type Part = Exclude<keyof Noun, "words">;
type Has<P extends Part, One> = One extends Record<P, infer Its> ? Its : never;
type Member<All, Key extends PropertyKey> = All extends Record<Key, infer One> ? One : never;
type KeyOf<All> = All extends unknown ? keyof All : never;

/** One part of every noun put together: all acts, all refusals, by the keys that the nouns give them. */
export const gather = <P extends Part, const Nouns extends readonly Noun[]>(part: P, nouns: Nouns) =>
  Object.assign({}, ...nouns.map((noun) => noun[part] ?? {})) as {
    readonly [Key in KeyOf<Has<P, Nouns[number]>>]: Member<Has<P, Nouns[number]>, Key>;
  };
