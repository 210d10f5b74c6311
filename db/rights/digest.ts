import { createHash } from "node:crypto";
import { expectedRights } from "./expected";
import { functions, tables } from "./text";

/** SHA-256 of the text of all rights: what this build of Runut expects a database to hold. */
export const rightsDigest = createHash("sha256")
  .update([functions, tables, ...expectedRights].join("\0"))
  .digest("hex");
