import { dayOf } from "@/lib/kernel/day";
import type { ObservableKind } from "../normal-forms";
import type { Taken, TakenOut } from "./read";

const network = "Network activity";

/** What MISP calls each kind and where it puts it (MISP core format, types and categories). */
const types = {
  ipv4: (role) => [role === "attack" ? "ip-src" : "ip-dst", network],
  ipv6: (role) => [role === "attack" ? "ip-src" : "ip-dst", network],
  cidr: (role) => [role === "attack" ? "ip-src" : "ip-dst", network],
  domain: () => ["domain", network],
  url: () => ["url", network],
  email: () => ["email", network],
  account: () => ["text", "Other"],
  hash: (_role, value) => [hashTypes[value.length] ?? "sha256", "Payload delivery"],
  wallet: (_role, value) => {
    if (value.startsWith("0x")) return ["other", "Financial fraud"];
    return [/^[48]/.test(value) && value.length > 90 ? "xmr" : "btc", "Financial fraud"];
  },
  cve: () => ["vulnerability", "External analysis"],
  user_agent: () => ["user-agent", network],
} as const satisfies Record<
  ObservableKind,
  (role: Taken["role"], value: string) => readonly [string, string]
>;
const hashTypes: Readonly<Record<number, string>> = { 32: "md5", 40: "sha1", 64: "sha256", 128: "sha512" };

const tag = (label: string) => ({ name: `tlp:${label.toLowerCase()}` });
const seconds = (at: Date) => `${Math.floor(at.getTime() / 1000)}`;

/** An event in MISP's core format: an attribute an observable, each under the tag of its own label and the event under the strictest. For the receiving organisation only, and detecting nothing by itself: that is theirs to decide. */
export const mispEvent = (
  { caseId, reference, openedAt, label, organisation, observables }: TakenOut,
  at: Date,
) => ({
  Event: {
    uuid: caseId,
    info: reference,
    date: dayOf(openedAt),
    timestamp: seconds(at),
    threat_level_id: "4",
    analysis: "1",
    distribution: "0",
    published: false,
    Orgc: { uuid: organisation.id, name: organisation.name },
    Tag: [tag(label)],
    Attribute: observables.map(attribute),
  },
});

const attribute = (one: Taken) => {
  const [type, category] = types[one.kind](one.role, one.value);
  return {
    uuid: one.id,
    type,
    category,
    value: one.value,
    to_ids: false,
    distribution: "5",
    comment: [one.role, one.note].filter((piece) => piece !== "").join(": "),
    timestamp: seconds(one.recordedAt),
    ...(one.firstSeenOn === null ? {} : { first_seen: `${one.firstSeenOn}T00:00:00.000000+07:00` }),
    ...(one.lastSeenOn === null ? {} : { last_seen: `${one.lastSeenOn}T23:59:59.000000+07:00` }),
    Tag: [tag(one.label)],
  };
};
