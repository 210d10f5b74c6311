import { rotateKey } from "@/lib/audit/rotate-key";
import { withDatabaseOpen } from "./open-database";
import { answer } from "./say";

export const rotate = async ({ json = false }: { json?: boolean }): Promise<void> => {
  const rotated = await withDatabaseOpen(rotateKey);
  answer(json, rotated, [
    `From the tree of ${rotated.size} leaves on, the log is signed by`,
    `  ${rotated.new}`,
    "and no longer by",
    `  ${rotated.old}`,
  ]);
};
