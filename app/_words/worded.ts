/** The shape of a set of words: the same keys, any text. */
export type Worded<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Worded<Words[Key]>;
};
