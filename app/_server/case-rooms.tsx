import "server-only";
import { getTranslations } from "next-intl/server";
import { countedWaits, type WaitsInCase } from "@/lib/cases/waits-in-case";
import type { Person } from "@/lib/kernel/actor";
import { caseRoomsFor, caseTabOf } from "./rooms";

type CaseRoomsProps = {
  person: Person;
  base: string;
  path: string;
  /** The names in the query of the page's address. */
  query: readonly string[];
  waits: WaitsInCase;
};

/** The rooms of a case with how much waits in each, and the pages of the room that one is in, with how much waits on each. A page makes them, not a layout: after a form the browser keeps the layout that it has. */
export async function CaseRooms({ person, base, path, query, waits }: CaseRoomsProps) {
  const t = await getTranslations("cases");
  const tab = caseTabOf(path.slice(base.length).split("/")[1], query);
  const rooms = caseRoomsFor(person);
  const here = rooms.find(({ tabs }) => tabs.some(({ key }) => key === tab));
  const addressOf = (key: string) => (key === "overview" ? base : `${base}/${key}`);
  const waiting: Partial<Record<string, number>> = waits;
  const waitsOn = (tabs: readonly { key: string }[]) => {
    const count = tabs.reduce((sum, { key }) => sum + (waiting[key] ?? 0), 0);
    if (count === 0) return null;
    return (
      <span className="n">
        {count < countedWaits ? count : `${countedWaits - 1}+`}
        <span className="sr"> {t("room_waits")}</span>
      </span>
    );
  };
  return (
    <>
      <nav className="rooms" aria-label={t("rooms")}>
        {rooms.map(({ key, tabs }) => (
          <a
            key={key}
            href={addressOf(tabs[0]?.key ?? key)}
            className={key === "record" ? "rec" : undefined}
            aria-current={key === here?.key ? (here.tabs.length > 1 ? "true" : "page") : undefined}
          >
            {t(`room.${key}`)}
            {waitsOn(tabs)}
          </a>
        ))}
      </nav>
      {here && here.tabs.length > 1 && (
        <nav className="subrooms" aria-label={t("room_pages", { room: t(`room.${here.key}`) })}>
          {here.tabs.map(({ key }) => (
            <a key={key} href={addressOf(key)} aria-current={key === tab ? "page" : undefined}>
              {t(`nav.${key}`)}
              {waitsOn([{ key }])}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
