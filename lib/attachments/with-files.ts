import { z } from "zod";
import { holdStaged } from "@/lib/evidence/intake/staged";
import type { Command } from "@/lib/kernel/command";
import { mostFiles } from "@/lib/kernel/held-files";
import { parse } from "@/lib/kernel/parse";
import { forbidden } from "@/lib/kernel/refusal";

/** An upload by its id; behind it the form says what the file is called, for whoever reads the form again. */
const upload = z.string().transform((told) => told.slice(0, 36));
const naming = z.looseObject({ files: z.array(upload).max(mostFiles).default([]) });

/** A command whose form names files that came before it: they are hashed and held, and on record with the act or not at all. A refused act leaves them where they are, for the next try. */
export const withFiles = <S extends z.ZodType, R>(act: Command<S, R>): Command<S, R> =>
  Object.assign(
    async (...[actor, fields]: Parameters<typeof act>) => {
      const { files: uploads, ...more } = parse(naming, fields);
      if (uploads.length === 0) return act(actor, more);
      if (actor.kind !== "person") throw forbidden();
      const { files, takeAway } = await holdStaged(actor, uploads);
      const result = await act(actor, { ...more, files });
      await takeAway();
      return result;
    },
    { action: act.action, input: act.input },
  );
