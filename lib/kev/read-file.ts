import { z } from "zod";
import { day, moment } from "@/lib/kernel/moment";
import { line, prose } from "@/lib/kernel/text";
import { catalogueOfCsv } from "./read-csv";

/** A vulnerability of CISA's catalogue of known exploited ones, in the words of its file. */
export type KevEntry = z.output<typeof entry>;
/** What is wrong with a row of a file, counted from 1, and with which field of it. */
export type KevFault = { row: number; field: string; fault: "missing" | "format" | "repeated" };
export type KevFile = {
  title: string;
  version: string;
  releasedAt: Date;
  entries: KevEntry[];
  faults: KevFault[];
};
/** Why a file as a whole is none of the catalogue. */
export type KevUnread = "kev_unreadable" | "kev_not_a_catalogue" | "kev_count";

const entry = z
  .object({
    cveID: z
      .string()
      .trim()
      .regex(/^CVE-\d{4}-\d{4,19}$/),
    vendorProject: line(200),
    product: line(300),
    vulnerabilityName: line(500),
    dateAdded: day(),
    shortDescription: prose(5_000),
    requiredAction: prose(5_000),
    dueDate: day(),
    knownRansomwareCampaignUse: line(100).default("Unknown"),
  })
  .transform((row) => ({
    cve: row.cveID,
    vendor: row.vendorProject,
    product: row.product,
    name: row.vulnerabilityName,
    addedOn: row.dateAdded,
    description: row.shortDescription,
    requiredAction: row.requiredAction,
    dueOn: row.dueDate,
    ransomware: row.knownRansomwareCampaignUse,
  }));

const catalogue = z.object({
  title: line(200),
  catalogVersion: line(40),
  dateReleased: moment(),
  count: z.int().min(0).max(50_000),
  vulnerabilities: z.array(z.unknown()).max(50_000),
});

/** What the bytes of a file of the catalogue say, JSON or CSV in UTF-8 as CISA publishes it, with what is wrong row by row; or why it is none. */
export const readKevFile = (bytes: Uint8Array): KevFile | KevUnread => {
  const given = parsed(bytes);
  if (given === undefined) return "kev_unreadable";
  const read = catalogue.safeParse(given);
  if (!read.success) return "kev_not_a_catalogue";
  const { title, catalogVersion, dateReleased, count, vulnerabilities } = read.data;
  if (count !== vulnerabilities.length) return "kev_count";
  const seen = new Set<string>();
  const entries: KevEntry[] = [];
  const faults: KevFault[] = [];
  for (const [place, given] of vulnerabilities.entries()) {
    const row = entry.safeParse(given);
    if (!row.success) {
      for (const { path, code } of row.error.issues)
        faults.push({
          row: place + 1,
          field: String(path[0] ?? "cveID"),
          fault: code === "invalid_type" ? "missing" : "format",
        });
    } else if (seen.has(row.data.cve)) faults.push({ row: place + 1, field: "cveID", fault: "repeated" });
    else {
      seen.add(row.data.cve);
      entries.push(row.data);
    }
  }
  return { title, version: catalogVersion, releasedAt: dateReleased, entries, faults };
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /^\s*[{[]/.test(text) ? JSON.parse(text) : catalogueOfCsv(text);
  } catch {
    return undefined;
  }
};
