import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import { appointDeputy } from "@/lib/people/deputies/appoint-deputy";
import { standInsOf, standingIn } from "@/lib/people/deputies/queries";
import { confirmWaiting } from "./confirmed";

const today = dayOf(new Date());

/** The day so many days from today. */
export const inDays = (days: number): string => dayOf(startOfDay(today, days));

export const thisWeek = { firstDay: today, lastDay: inDays(7) };

/** Lets somebody stand in for a week, confirmed where that is needed; gives them as they act then. */
export const asDeputy = async (
  deputy: Person,
  of: Person,
  role: "coordinator" | "approver",
  second: Person,
): Promise<Person> => {
  const { id } = await appointDeputy(of, { personId: deputy.id, role, ...thisWeek });
  await confirmWaiting(deputy.id, second);
  return actingAs(deputy, id);
};

/** Somebody as they act under this deputyship, which is in force. */
export const actingAs = async (deputy: Person, id: string): Promise<Person> => {
  const found = await as(deputy, (tx) => standInsOf(tx, deputy.id), "read only");
  const one = found.find((each) => each.id === id);
  if (!one) throw new Error("This one does not stand in now.");
  return standingIn(deputy, one);
};
