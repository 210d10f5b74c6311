import { now } from "@/lib/kernel/clock";
import { type HandedOver, openMailServer } from "@/lib/mail/hand-over";
import { mailServer } from "@/lib/mail/server";
import { compose } from "./compose";
import { keepOutcome, takeDue } from "./due";

/** How many mails are handed over before another job has its turn. */
const mostAtOnce = 50;

/** Hands over the mails that are due, one after another; whether more may be. Throws when no server takes any: what is due then waits for the next turn. */
export const sendMails = async (): Promise<boolean> => {
  const server = mailServer();
  if (!server) return false;
  const opened = openMailServer(server);
  try {
    for (let sent = 0; sent < mostAtOnce; sent++) {
      const due = await takeDue(now());
      if (!due) return false;
      const mail = compose(due);
      const handed: HandedOver = mail ? await opened.handOver(mail) : { is: "refused" };
      await keepOutcome(due, handed, now());
      if (handed.is === "no_server") throw new Error(`The mail server takes no mail: ${handed.because}`);
    }
    return true;
  } finally {
    opened.close();
  }
};
