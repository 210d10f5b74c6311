import canonicalize from "canonicalize";
import { v5 } from "uuid";
import type { Label } from "@/lib/labels/leave";
import type { ObservableKind } from "../normal-forms";
import type { Taken, TakenOut } from "./read";

/** The definitions of TLP 2.0 as OASIS publishes them for STIX 2.1. */
const markings = {
  CLEAR: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
  GREEN: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
  AMBER: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
  "AMBER+STRICT": "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
  RED: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
} as const satisfies Record<Label, string>;
const extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

/** The namespace of ids that follow from what an object says (STIX 2.1, 2.9). */
const namespace = "00abedb4-aa42-466c-9c01-fed23315a9b7";

type StixObject = { type: string; id: string } & Record<string, unknown>;

/** What STIX calls each kind, and what it says of one. Wallets and user agents have no object of their own in STIX. */
const objects = {
  ipv4: (value) => ["ipv4-addr", { value }],
  ipv6: (value) => ["ipv6-addr", { value }],
  cidr: (value) => [value.includes(":") ? "ipv6-addr" : "ipv4-addr", { value }],
  domain: (value) => ["domain-name", { value }],
  url: (value) => ["url", { value }],
  email: (value) => ["email-addr", { value }],
  account: (value) => ["user-account", { account_login: value }],
  hash: (value) => ["file", { hashes: { [hashNames[value.length] ?? "SHA-256"]: value } }],
  wallet: (value) => ["user-account", { account_type: "x-cryptocurrency-wallet", account_login: value }],
  cve: (value) => [
    "vulnerability",
    { name: value, external_references: [{ source_name: "cve", external_id: value }] },
  ],
  user_agent: (value) => ["software", { name: value }],
} as const satisfies Record<ObservableKind, (value: string) => readonly [string, Record<string, unknown>]>;
const hashNames: Readonly<Record<number, string>> = { 32: "MD5", 40: "SHA-1", 64: "SHA-256", 128: "SHA-512" };

/** A STIX 2.1 bundle: the observables, when each was seen and what it is in the matter, grouped under the case, each object marked with its own label and the whole with the strictest. Taken twice it has the same ids. */
export const stixBundle = (
  taken: TakenOut,
  at: Date,
): { type: "bundle"; id: string; objects: StixObject[] } => {
  const { caseId, reference, openedAt, label, organisation } = taken;
  const by = `identity--${organisation.id}`;
  const stamped = (id: string, created: Date, mark: Label, more: object): StixObject => ({
    type: id.slice(0, id.indexOf("--")),
    spec_version: "2.1",
    id,
    created_by_ref: by,
    created: created.toISOString(),
    modified: at.toISOString(),
    object_marking_refs: [markings[mark]],
    ...more,
  });
  const each = taken.observables.flatMap((one) => about(one, stamped));
  const used = new Set<Label>([label, ...taken.observables.map((one) => one.label)]);
  return {
    type: "bundle",
    id: `bundle--${v5(`${caseId} ${at.toISOString()}`, namespace)}`,
    objects: [
      ...[...used].map(definition),
      stamped(by, organisation.recordedAt, label, {
        name: organisation.name,
        identity_class: "organization",
      }),
      ...(each.length === 0
        ? []
        : [
            stamped(`grouping--${caseId}`, openedAt, label, {
              name: reference,
              context: "unspecified",
              object_refs: each.map(({ id }) => id),
            }),
          ]),
      ...each,
    ],
  };
};

type Stamped = (id: string, created: Date, mark: Label, more: object) => StixObject;

const about = (one: Taken, stamped: Stamped): StixObject[] => {
  const [type, says] = objects[one.kind](one.value);
  const mark = { object_marking_refs: [markings[one.label]] };
  const object =
    type === "vulnerability"
      ? stamped(`vulnerability--${one.id}`, one.recordedAt, one.label, says)
      : {
          type,
          spec_version: "2.1",
          id: `${type}--${v5(canonicalize(says) ?? "", namespace)}`,
          ...mark,
          ...says,
        };
  const refs = { object_refs: [object.id] };
  const [first, last] = [one.firstSeenOn ?? one.lastSeenOn, one.lastSeenOn ?? one.firstSeenOn];
  const content = [`role: ${one.role}`, one.note].filter((piece) => piece !== "").join("\n");
  return [
    object,
    ...(first === null || type === "vulnerability"
      ? []
      : [
          stamped(`observed-data--${one.id}`, one.recordedAt, one.label, {
            first_observed: new Date(`${first}T00:00:00+07:00`).toISOString(),
            last_observed: new Date(`${last}T23:59:59+07:00`).toISOString(),
            number_observed: 1,
            ...refs,
          }),
        ]),
    stamped(`note--${one.id}`, one.recordedAt, one.label, { content, ...refs }),
  ];
};

const definition = (label: Label): StixObject => ({
  type: "marking-definition",
  spec_version: "2.1",
  id: markings[label],
  created: "2022-10-01T00:00:00.000Z",
  name: `TLP:${label}`,
  extensions: { [extension]: { extension_type: "property-extension", tlp_2_0: label.toLowerCase() } },
});
