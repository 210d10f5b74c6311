import "server-only";
import { cookies } from "next/headers";
import { dropCookie, nameOfCookie, setCookie } from "./set-cookie";

/** The deputyship under which this browser asks to act; the database says whether it is that person's and in force. */
export const carriedDeputy = async (): Promise<string | null> =>
  (await cookies()).get(nameOfCookie("deputy"))?.value ?? null;

export const carryDeputy = async (id: string): Promise<void> => {
  await setCookie("deputy", id);
};

export const dropDeputy = async (): Promise<void> => {
  await dropCookie("deputy");
};
