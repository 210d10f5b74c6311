import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Crumb } from "@/app/_ui/breadcrumb";
import { namedById } from "@/lib/audit/read-subjects";
import { evidenceReference } from "@/lib/evidence/reference";
import type { Person } from "@/lib/kernel/actor";
import type { RecordKind } from "@/lib/kernel/append";
import { read } from "./read";
import { caseTabOf } from "./rooms";

const isReference = (segment: string) => /^(RNT|A)-\d{4}-\d+$/.test(segment);
const isNumber = (segment: string) => /^[A-Z]?\d+$/.test(segment);
const isId = (segment: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(segment);

/** Parts of an address at which nothing stands by itself. */
const pageless: ReadonlySet<string> = new Set(["translations", "shared", "record", "for-cases"]);

/** Lists of which a record's address ends in its id, and what the records are. */
const listed: Readonly<Record<string, RecordKind>> = {
  systems: "system",
  people: "person",
  organisation: "organisation",
  referrals: "referral",
};

/** The steps of an address as they stand on its page: a record is called by its name, as far as the reader sees it. */
export const namedCrumbs = async (person: Person, address: string): Promise<Crumb[]> => {
  const segments = address.split("?")[0]?.split("/") ?? [];
  const id = segments.find((segment) => z.uuid().safeParse(segment).success);
  const kind = id && segments[1] !== "cases" ? listed[segments[segments.indexOf(id) - 1] ?? ""] : undefined;
  if (!id || !kind) return crumbsOf(address);
  const named = await read(person, (tx) => namedById(tx, kind, id));
  const t = await getTranslations("shell.crumb.numbered");
  const name = kind === "referral" ? named?.number && t("police", { number: named.number }) : named?.title;
  return crumbsOf(address, name || undefined);
};

/** The steps of an address, from the segments of its path: names of rooms and tabs in the reader's language, references as they are. What is amended in a case stands behind its tab. A record whose address is an id is called by its kind where no name is given. */
export const crumbsOf = async (address: string, name?: string): Promise<Crumb[]> => {
  const t = await getTranslations();
  const [path = "", query = ""] = address.split("?");
  const segments = path.split("/").filter(Boolean);
  const amended =
    segments[0] === "cases" ? caseTabOf(segments[2], new URLSearchParams(query).keys()) : "overview";
  const one = (list: string) =>
    segments[0] !== "cases" && t.has(`shell.crumb.one.${list}` as never)
      ? (t(`shell.crumb.one.${list}` as never) as string)
      : undefined;
  const word = (segment: string) => {
    if (isId(segment)) return name ?? one(segments[segments.indexOf(segment) - 1] ?? "");
    if (!/^[a-z-]+$/.test(segment)) return undefined;
    // The people of a case are not the people of the desk.
    const rooms = [`cases.nav.${segment}`, `shell.nav.${segment}`];
    const ordered = segments[0] === "cases" ? rooms : rooms.toReversed();
    for (const key of [...ordered, `shell.crumb.${segment}`]) {
      if (t.has(key as never)) return t(key as never) as string;
    }
    return undefined;
  };
  const crumbs = segments.flatMap((segment, index): Crumb[] => {
    const isOfEvidence = segments[index - 1] === "evidence" && isNumber(segment);
    const reference = isOfEvidence ? evidenceReference(Number(segment)) : segment;
    const numbered = `shell.crumb.numbered.${segments[index - 1]}`;
    const isOfStatement = segments[index - 1] === "statements" && isNumber(segment);
    const ofList = isNumber(segment) && t.has(numbered as never);
    const record = ofList ? (t(numbered as never, { number: segment } as never) as string) : reference;
    const number = isOfStatement ? `S${segment}` : record;
    const label = isReference(segment) || isNumber(segment) ? number : word(segment);
    if (label === undefined) return [];
    const last = index === segments.length - 1;
    const steps = `/${segments.slice(0, index).join("/")}`;
    // A referral has no page of its own in the case.
    const isPage = !pageless.has(segment) && !(segments[index - 1] === "police" && isNumber(segment));
    const before =
      segment === "amend" && amended !== "overview"
        ? [{ label: t(`cases.nav.${amended}`), href: `${steps}/${amended}` }]
        : [];
    return [...before, { label, href: last || !isPage ? undefined : `${index > 0 ? steps : ""}/${segment}` }];
  });
  // Of a page whose address ends in an id the last step leads back to where it is listed.
  return crumbs.length > 0 ? crumbs : [{ label: t("shell.nav.today") }];
};
