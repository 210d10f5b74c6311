import { notFound } from "next/navigation";
import { z } from "zod";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { readReferral } from "@/lib/referrals/queries";

/** The referral of this address and who reads it; what was not given to them answers like what does not exist. */
export const readReferralPage = async (params: Promise<{ id: string }>) => {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const person = await requirePerson();
  return { person, referral: await read(person, (tx) => readReferral(tx, id)) };
};
