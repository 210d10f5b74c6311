/** What a choice in the address or in a form names, "claim.<id>" each. */
export const chosen = (written: readonly string[]): { kind: string; id: string }[] =>
  written.map((each) => {
    const [kind = "", id = ""] = each.split(".");
    return { kind, id };
  });

/** How a record is named in the address and in a form. */
export const choiceOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}.${id}`;
