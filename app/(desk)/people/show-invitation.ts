import "server-only";
import { requirePerson } from "@/app/_server/session";
import { keepOnce } from "@/app/_server/shown-once";
import { invitationPath } from "@/lib/people/invitation-token";

/** The page that shows the link of an invitation once, to whoever made it. */
export const showInvitation = async (invited: { personId: string; token: string }): Promise<string> => {
  await keepOnce("invitation", (await requirePerson()).id, [invited.personId, invitationPath(invited.token)]);
  return "/people/invitation";
};
