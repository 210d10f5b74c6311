type Underscored<Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Underscored<`${Head}_${Rest}`>
  : Key extends `${infer Head}-${infer Rest}`
    ? Underscored<`${Head}_${Rest}`>
    : Key;

/** The name under which the words of an act, a refusal or a notice stand: "case.take-in" is `case_take_in`, since a dot parts namespaces. */
export const keyed = <Key extends string>(key: Key) => key.replaceAll(/[.-]/g, "_") as Underscored<Key>;

/** All of these words under such names. */
export const allKeyed = <All extends Readonly<Record<string, unknown>>>(all: All) =>
  Object.fromEntries(Object.entries(all).map(([key, words]) => [keyed(key), words])) as {
    readonly [Key in keyof All & string as Underscored<Key>]: All[Key];
  };
