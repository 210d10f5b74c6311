import { mailServer } from "@/lib/mail/server";
import { Failure } from "./failure";

/** Fails, in words, when RUNUT_SMTP or RUNUT_MAIL_FROM cannot be read, or one is set without the other. Nobody is asked yet. */
export const checkMail = (): void => {
  try {
    mailServer();
  } catch (error) {
    throw new Failure((error as Error).message, 2);
  }
};
