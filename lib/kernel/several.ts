import { z } from "zod";

/** So many choices of one kind are taken from an address. */
const most = 20;

/** Choices of one kind as an address holds them, once or several times; what does not fit is left out. */
export const several = <S extends z.ZodType>(one: S) =>
  z
    .unknown()
    .transform((given) =>
      [given ?? []]
        .flat()
        .slice(0, most)
        .flatMap((each) => {
          const read = one.safeParse(each);
          return read.success ? [read.data] : [];
        }),
    )
    .prefault([]);

/** A choice that an address takes or leaves: "1", or nothing. */
export const taken = () => z.literal("1").optional().catch(undefined);
