import "server-only";
import { after } from "next/server";
import { noteLook } from "@/lib/cases/note-look";
import type { Person } from "@/lib/kernel/actor";
import { described } from "@/lib/kernel/described";

const ofCase = /^\/cases\/(RNT-\d{4}-\d{1,6})(?:\/|$)/;

/** Keeps, once the page is sent, that an official looked at the case of this path; their Today says from then on what is new there. */
export const noteLookAt = (person: Person, path: string): void => {
  const reference = ofCase.exec(path)?.[1];
  if (reference === undefined || !person.roles.includes("official")) return;
  after(async () => {
    await noteLook(person, reference).catch((error) => console.warn(described(error)));
  });
};
