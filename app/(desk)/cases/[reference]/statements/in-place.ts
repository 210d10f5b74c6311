import type { z } from "zod";
import type { Command } from "@/lib/kernel/command";
import { invalid, Refusal } from "@/lib/kernel/refusal";

/** A command whose refusals name the row of the form in which the sentence stands, since empty rows are left out. */
export const inPlace = <S extends z.ZodType, R>(act: Command<S, R>): Command<S, R> =>
  Object.assign(
    async (...[actor, raw]: Parameters<typeof act>) => {
      try {
        return await act(actor, raw);
      } catch (error) {
        if (error instanceof Refusal && error.code === "invalid")
          throw invalid(moved(error.fields, placesOf(raw)));
        throw error;
      }
    },
    { action: act.action, input: act.input },
  );

const placesOf = (raw: unknown): readonly unknown[] =>
  typeof raw === "object" && raw !== null && "places" in raw && Array.isArray(raw.places) ? raw.places : [];

const moved = (fields: Refusal["fields"], places: readonly unknown[]): Refusal["fields"] =>
  Object.fromEntries(
    Object.entries(fields).map(([field, key]) => [
      field.replace(
        /^sentences\.(\d+)\./,
        (_, place: string) => `sentences.${places[Number(place)] ?? place}.`,
      ),
      key,
    ]),
  );
