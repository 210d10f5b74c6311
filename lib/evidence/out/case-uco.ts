import { custodyWords } from "@/lib/evidence/custody/custody-words";
import { wordedReason } from "@/lib/evidence/custody/reason-words";
import type { CustodyReport, Named, ReportedItem, ReportedLink } from "./custody-report";

/** A node of the graph: an id, its types, and properties by their full prefixed name. */
export type Node = { "@id": string; "@type": string } & Record<string, unknown>;
export type CaseUco = { "@context": typeof context; "@graph": Node[] };

/** The namespaces of CASE 1.x and UCO 1.x (caseontology.org, unifiedcyberontology.org). */
const context = {
  kb: "urn:runut:",
  "case-investigation": "https://ontology.caseontology.org/case/investigation/",
  "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
  "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
  "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
  "uco-location": "https://ontology.unifiedcyberontology.org/uco/location/",
  "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
  "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
  "uco-vocabulary": "https://ontology.unifiedcyberontology.org/uco/vocabulary/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A custody report as CASE/UCO JSON-LD: the case as an investigation, each item as an object with its digest, its file under the name that it came with and, in a bag, where it lies there, each link as an investigative action whose result is a provenance record. */
export const caseUco = (
  report: CustodyReport,
  pathInBag: (item: ReportedItem) => string | null = () => null,
): CaseUco => {
  const parts = [
    ...identities(report),
    ...report.items.flatMap((item) => itemNodes(report, item, pathInBag(item))),
  ];
  const investigation: Node = {
    "@id": `kb:investigation-${report.case.id}`,
    "@type": "case-investigation:Investigation",
    "uco-core:name": report.case.reference,
    "uco-core:description": [report.case.title, `TLP:${report.label}`],
    "uco-core:objectCreatedTime": time(report.at),
    "uco-core:object": parts.map((node) => ref(node["@id"])),
  };
  return { "@context": context, "@graph": [investigation, ...parts] };
};

const ref = (id: string) => ({ "@id": id });
const time = (at: Date) => ({ "@type": "xsd:dateTime", "@value": at.toISOString() });
const personId = (id: string) => `kb:person-${id}`;
const organisationId = (id: string) => `kb:organization-${id}`;
const itemId = (id: string) => `kb:item-${id}`;

const identities = ({ items }: CustodyReport): Node[] => {
  const links = items.flatMap(({ chain }) => chain);
  const people = byId([
    ...items.map(({ keeper }) => keeper),
    ...links.flatMap(({ person, to }) => (to?.id ? [person, { id: to.id, name: to.name }] : [person])),
  ]);
  const houses = byId([
    ...items.map(({ holder }) => holder),
    ...links.map(({ organisation }) => organisation),
  ]);
  const membership = new Map(links.map((link) => [`${link.person.id}-${link.organisation.id}`, link]));
  return [
    ...people.map(({ id, name }) => named(personId(id), "uco-identity:Person", name)),
    ...houses.map(({ id, name }) => named(organisationId(id), "uco-identity:Organization", name)),
    ...[...membership].map(([id, { person, organisation }]) =>
      relation(`kb:relationship-${id}`, personId(person.id), organisationId(organisation.id), "Member_Of"),
    ),
  ];
};

const byId = (some: readonly Named[]): Named[] => [...new Map(some.map((each) => [each.id, each])).values()];

const named = (id: string, type: string, name: string): Node => ({
  "@id": id,
  "@type": type,
  "uco-core:name": name,
});

const relation = (id: string, source: string, target: string, kind: string): Node => ({
  "@id": id,
  "@type": "uco-core:Relationship",
  "uco-core:source": ref(source),
  "uco-core:target": ref(target),
  "uco-core:kindOfRelationship": kind,
  "uco-core:isDirectional": true,
});

const itemNodes = (of: CustodyReport, item: ReportedItem, path: string | null): Node[] => {
  const { parent } = item;
  return [
    {
      "@id": itemId(item.id),
      "@type": item.kind === "file" ? "uco-observable:ObservableObject" : "uco-core:UcoObject",
      "uco-core:name": item.title,
      "uco-core:description": [
        `Taken: ${item.method}`,
        `State: ${item.state}`,
        `TLP:${item.label}`,
        ...differing(item),
      ],
      "uco-core:hasFacet": facets(item, path),
    },
    ...(parent
      ? [
          relation(
            `kb:relationship-${item.id}-${parent.id}`,
            itemId(item.id),
            itemId(parent.id),
            parent.descent === "copy" ? "Copied_From" : "Derived_From",
          ),
        ]
      : []),
    ...item.chain.flatMap((link, index) => linkNodes(of, item, link, item.chain[index - 1])),
  ];
};

/** The hashes that the sender declared and that the bytes do not have, in words of the record. */
const differing = ({ declared }: ReportedItem): string[] =>
  declared
    .filter(({ same }) => !same)
    .map((each) => `Declared by the sender, not what is held: ${each.kind} ${each.declared}`);

const facets = (
  { id, sha256, sha1, md5, size, fileName, mediaType }: ReportedItem,
  path: string | null,
): Node[] => {
  if (sha256 === null) return [];
  // Known only where the sender's papers gave them.
  const others = [
    { method: "SHA1", value: sha1 },
    { method: "MD5", value: md5 },
  ].flatMap(({ method, value }) => (value === null ? [] : [{ method, value }]));
  const bytes = { "uco-observable:sizeInBytes": { "@type": "xsd:integer", "@value": String(size ?? 0) } };
  return [
    ...(fileName === null
      ? []
      : [
          {
            "@id": `kb:file-facet-${id}`,
            "@type": "uco-observable:FileFacet",
            "uco-observable:fileName": fileName,
            ...(path === null ? {} : { "uco-observable:filePath": path }),
            ...bytes,
          },
        ]),
    {
      "@id": `kb:content-facet-${id}`,
      "@type": "uco-observable:ContentDataFacet",
      ...(mediaType === null ? {} : { "uco-observable:mimeType": mediaType }),
      ...bytes,
      "uco-observable:hash":
        others.length === 0
          ? hash(`kb:hash-${id}`, "SHA256", sha256)
          : [
              hash(`kb:hash-${id}`, "SHA256", sha256),
              ...others.map(({ method, value }) =>
                hash(`kb:hash-${id}-${method.toLowerCase()}`, method, value),
              ),
            ],
    },
  ];
};

const hash = (id: string, method: string, value: string): Node => ({
  "@id": id,
  "@type": "uco-types:Hash",
  "uco-types:hashMethod": { "@type": "uco-vocabulary:HashNameVocab", "@value": method },
  "uco-types:hashValue": { "@type": "xsd:hexBinary", "@value": value },
});

const linkNodes = (
  of: CustodyReport,
  item: ReportedItem,
  link: ReportedLink,
  before: ReportedLink | undefined,
): Node[] => {
  const [location, authority] = [`kb:location-${link.id}`, `kb:authorization-${link.id}`];
  const [action, record] = [`kb:action-${link.id}`, `kb:provenance-record-${link.id}`];
  return [
    {
      "@id": action,
      "@type": "case-investigation:InvestigativeAction",
      "uco-core:name": custodyWords.en.act[link.act],
      "uco-core:description": described(link),
      "uco-action:startTime": time(link.at),
      "uco-action:endTime": time(link.at),
      "uco-action:performer": ref(personId(link.person.id)),
      ...(link.to?.id && { "uco-action:participant": ref(personId(link.to.id)) }),
      ...(link.place !== "" && { "uco-action:location": ref(location) }),
      "uco-action:object": ref(itemId(item.id)),
      "uco-action:result": ref(record),
      ...(before && { "case-investigation:wasInformedBy": ref(`kb:action-${before.id}`) }),
    },
    {
      "@id": record,
      "@type": "case-investigation:ProvenanceRecord",
      "uco-core:description": `Link ${link.sequence} of the chain of ${item.reference}`,
      "uco-core:objectCreatedTime": time(link.at),
      // With the case: two bags of two cases may lie in one tool.
      "case-investigation:exhibitNumber": `${of.case.reference}/${item.reference}`,
      "uco-core:object": ref(itemId(item.id)),
    },
    ...(link.place === "" ? [] : [named(location, "uco-location:Location", link.place)]),
    ...(link.authority === ""
      ? []
      : [
          named(authority, "case-investigation:Authorization", link.authority),
          relation(`kb:relationship-${link.id}`, action, authority, "Authorized_By"),
        ]),
  ];
};

/** What CASE has no property of its own for, in words of the record. */
const described = ({ act, reason, sealNumber, other, referral, to }: ReportedLink): string[] => [
  wordedReason({ act, reason }, "en"),
  ...(sealNumber === null ? [] : [`Seal: ${sealNumber}`]),
  ...(other === null ? [] : [`Item: ${other}`]),
  ...(referral === null ? [] : [`Referral: ${referral}`]),
  ...(to && to.id === null ? [`To: ${to.name}`] : []),
];
