/** The records that keys ("claim.<id>") in an address or a form stand for. */
export const recordsByKey = (written: readonly string[]): { kind: string; id: string }[] =>
  written.map((each) => {
    const [kind = "", id = ""] = each.split(".");
    return { kind, id };
  });

/** The key of a record in an address and in a form. */
export const keyOfRecord = ({ kind, id }: { kind: string; id: string }): string => `${kind}.${id}`;
