import { configuredOrigin } from "@/lib/kernel/origin";
import type { Mail } from "@/lib/mail/hand-over";
import type { Published } from "@/lib/statements/published";
import type { Due } from "./due";
import type { News } from "./news";
import { words } from "./words";

type Language = Due["language"];

/** A mail as its subscriber reads it: plain text with the public title, its address and how it stands, nothing that is fetched or counted. Null when nobody can be read out of its seal, or what it should tell cannot be read. */
export const compose = ({ id, to, language, says }: Due): Mail | null => {
  if (!to || !says) return null;
  const place = `${configuredOrigin()}/${language}`;
  const unsubscribe = `${place}/unsubscribe/${to.token}`;
  const { subject, lines } =
    says === "asks" ? asked(language, `${place}/subscribe/${to.token}`) : told(says, language);
  const end = says === "asks" ? [] : ["-- ", words.end[language], unsubscribe];
  return { id, to: to.address, language, unsubscribe, subject, text: [...lines, ...end, ""].join("\n") };
};

const asked = (language: Language, link: string) => {
  const { subject, text, otherwise } = words.asks;
  return {
    subject: subject[language],
    lines: [text[language], "", link, "", otherwise[language]],
  };
};

const told = ({ shown, own, about, followed }: News, language: Language) => {
  const place = `${configuredOrigin()}/${language}/statements`;
  const named = ({ title, slug }: Published) => [title, `${place}/${slug}`, ""];
  const { kind, organisation } = shown;
  const said =
    kind === "correction" ? words.corrected : kind === "retraction" ? words.retracted : words.published;
  const name = language === "id" ? organisation.name : (organisation.english ?? organisation.name);
  const of = new Intl.DisplayNames(language, { type: "language" }).of(own) ?? own;
  const state = shown.language !== language ? words.untranslated : own !== language ? words.translated : null;
  return {
    subject: `${organisation.short}: ${shown.title}`,
    lines: [
      ...[said[language].replace("{organisation}", () => name), "", ...named(shown)],
      ...(state ? [state[language].replace("{language}", () => of), ""] : []),
      ...(about ? [words.about[language], ...named(about)] : []),
      ...(followed ? [words.since[language], ...named(followed)] : []),
    ],
  };
};
