import "server-only";
import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";
import { dropKept, keepSent, leadToSignIn } from "./kept-typed";
import { fieldsBeforeFiles } from "./multipart";
import { type Refused, signedInForm } from "./signed-in-form";

/** Answers a form that takes something out for a purpose. What was typed waits for its person where it was refused, and where the session was over: then they are led to sign in and back to the page. */
export const purposeForm = <P>(
  act: (person: Person, form: FormData, params: P) => Promise<Response>,
  refused: Refused,
) =>
  signedInForm<P>(
    async (person, form, params) => {
      try {
        const given = await act(person, form, params);
        await dropKept(person, form);
        return given;
      } catch (error) {
        if (error instanceof Refusal) await keepSent(person, form);
        throw error;
      }
    },
    refused,
    async (request) => leadToSignIn(await fieldsBeforeFiles(request)),
  );
