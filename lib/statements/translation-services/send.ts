import { z } from "zod";
import { languages } from "@/db/schema/vocabulary";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { unseal } from "@/lib/kernel/seal";
import { weigh } from "../assertions";
import { readBases } from "../bases";
import { drawnAboveClear } from "../consent";
import type { Locked } from "../lock";
import { lockTranslation } from "../translation/lock";
import { libreTranslate } from "../translation/providers/libretranslate";
import { sourceTexts } from "../translation/source-texts";
import { serviceToSendTo } from "./in-use";
import { isPublicAlready } from "./is-public";
import { mostSent } from "./limit";
import { obstacleToSending, type SentText } from "./obstacle";
import { outside } from "./takes";
import { toldWhyNone } from "./told-why-none";

const input = z.object({
  statementId: z.uuid(),
  language: z.enum(languages),
  /** The digest of the version that is to be translated. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  serviceId: z.uuid(),
});
type Input = z.output<typeof input>;

/** Lets the sentences that have no standing translation leave for a service, and records which service, version and language before any word leaves; the log holds none of them. Refuses a service that is not in use, for a milder label or without these languages, and more than its limit. */
export const sendToService = command("statement.send-to-service", input, {
  admit: (tx, { actor, input }) => mayBeSent(tx, input, actor),
  prepare: async ({ admitted: { route, from }, input }) => ({
    pair: await toldWhyNone(libreTranslate().pairOf(route, from, input.language)),
  }),
  run: async (_tx, { input, admitted, held }) => {
    const { service, into, statement, current, texts, isPublic } = admitted;
    return done(
      { ...admitted, pair: held.pair, language: input.language },
      {
        caseId: into.id,
        subjectId: statement.id,
        facts: {
          ...{ number: statement.number, version: current.number, digest: current.digest },
          ...{ language: input.language, service: service.id, name: service.name },
          ...{ takes: service.upTo ?? outside, public: isPublic, sentences: texts.length },
        },
      },
    );
  },
});

const mayBeSent = async (tx: Tx, input: Input, actor: Person) => {
  const locked = await lockTranslation(tx, "statement.translate", input, actor);
  const { into, statement, current, newest, rows } = locked;
  if (statement.language === input.language) throw invalid({ language: "authoritative_language" });
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  const { sealedKey, address, ...service } = await serviceToSendTo(tx, input.serviceId);
  const text = await sentText(tx, locked);
  const why = obstacleToSending(text, service.upTo);
  if (why) throw conflict(why);
  const texts = sourceTexts(rows);
  if (texts.length === 0) throw conflict("service.nothing_to_send");
  if (texts.join("").length > mostSent) throw conflict("service.too_long");
  return {
    ...{ into, statement, current, texts, service, isPublic: text.isPublic, from: statement.language },
    begunOn: newest?.number ?? 0,
    route: { address, key: sealedKey === null ? null : unseal("service", sealedKey) },
  };
};

/** What decides where a text may go, of a statement that is held. */
const sentText = async (tx: Tx, { into, statement, current }: Locked): Promise<SentText> => {
  const [isPublic, bases] = await Promise.all([
    isPublicAlready(tx, into.id, statement.number),
    readBases(tx, into.id),
  ]);
  const rests = current.sentences.map((sentence) => weigh(sentence, bases, current.writtenAt).restsOn);
  const drawn = await drawnAboveClear(tx, into.id, rests);
  return {
    isPublic,
    restsOnHidden: rests.some(({ kind }) => kind === "hidden"),
    labels: [into.label, statement.label, ...drawn.map(({ label }) => label)],
  };
};
