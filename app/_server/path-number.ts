import { notFound } from "@/lib/kernel/refusal";

/** The number in a part of an address ("12"); a part that holds none is of something that does not exist. */
export const pathNumber = (part: string | undefined): number => {
  if (part === undefined || !/^[1-9]\d{0,8}$/.test(part)) throw notFound();
  return Number(part);
};
