"use server";
import { formAction } from "@/app/_server/form-action";
import { invitePerson } from "@/lib/people/invite";
import { showInvitation } from "../show-invitation";

export const submitInvite = formAction(invitePerson, {
  back: showInvitation,
  made: "/people/[personId]",
});
