import type { Actor } from "@/lib/kernel/actor";
import type { Command } from "@/lib/kernel/command";
import { libreTranslate } from "../translation/providers/libretranslate";
import { keepDraft } from "./keep-draft";
import { sendToService } from "./send";
import { toldWhyNone } from "./told-why-none";

const draft = async (actor: Actor, raw: unknown) => {
  const { statement, current, texts, route, pair, begunOn, service, language } = await sendToService(
    actor,
    raw,
  );
  const answers = await toldWhyNone(libreTranslate().translate(route, texts, pair));
  return keepDraft(actor, {
    ...{ statementId: statement.id, language, digest: current.digest, begunOn },
    ...{ service: service.name, answers },
  });
};

/** Has a service draft what is stale or missing of a translation. That a text left for it is on record whatever became of it; a failure writes nothing else. */
export const draftByService: Command<
  typeof sendToService.input,
  Awaited<ReturnType<typeof draft>>
> = Object.assign(draft, { action: sendToService.action, input: sendToService.input });
