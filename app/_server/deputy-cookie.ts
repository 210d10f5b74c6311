import "server-only";
import { cookies } from "next/headers";
import { cookieName } from "./cookie-name";
import { isSecure } from "./is-secure";

const name = () => cookieName("runut.for");
const options = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() }) as const;

/** The deputyship under which this browser asks to act; the database says whether it is that person's and in force. */
export const carriedDeputy = async (): Promise<string | null> => (await cookies()).get(name())?.value ?? null;

export const carryDeputy = async (id: string): Promise<void> => {
  (await cookies()).set(name(), id, options());
};

export const dropDeputy = async (): Promise<void> => {
  (await cookies()).set(name(), "", { ...options(), maxAge: 0 });
};
