type Underscored<Key extends string> = Key extends `${infer Noun}.${infer Rest}` ? `${Noun}_${Rest}` : Key;

/** The message of a refusal or obstacle, under `refusals.keys`: "person.changed" is worded as `person_changed`. */
export const refusalKey = <Key extends string>(key: Key) => key.replaceAll(".", "_") as Underscored<Key>;
