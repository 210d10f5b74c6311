import { now } from "@/lib/kernel/clock";
import { confirmSubscription } from "@/lib/subscriptions/answer";
import { askToSubscribe } from "@/lib/subscriptions/ask";
import { openSubscriber } from "@/lib/subscriptions/sealed";
import { owner } from "./owner";

/** An address that nobody else subscribes with. */
export const addressFor = (name: string): string => `${name}.${crypto.randomUUID()}@reader.example`;

/** The token of the links that an address is sent, as only its mails tell it. */
export const tokenOf = async (address: string): Promise<string> => {
  const rows = await owner()<{ sealed: string }[]>`select sealed from subscriptions`;
  return rows.map(({ sealed }) => openSubscriber(sealed)).find((who) => who.address === address)?.token ?? "";
};

/** Somebody who subscribes and has confirmed it; gives their address. */
export const subscriber = async (language: "id" | "en" | "ar" | "fr", at = now()): Promise<string> => {
  const address = addressFor(language);
  await askToSubscribe({ address, language, at });
  await confirmSubscription(await tokenOf(address), at);
  return address;
};
